import type { IncomingMessage, ServerResponse } from 'node:http'
import { NextResponse } from 'next/server'
import { askAgainAfter, serverBusy } from '@/lib/core/result/server-busy'

const headers = {
  'Cache-Control': 'no-store',
  'Retry-After': String(askAgainAfter),
  'X-Content-Type-Options': 'nosniff',
}

/** In both languages: nobody has been looked up yet, not even the language. It asks again by itself. */
const page = `<!doctype html>
<html lang="ro">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${askAgainAfter}">
<title>Serverul este ocupat</title>
<style>body{font:1.125rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:40rem;padding:2.5rem 1rem;color:#1c2024}
h1,h2{line-height:1.25}section+section{border-top:1px solid #9aa0a6;margin-top:2rem}a{color:#0b5cad}</style>
</head>
<body>
<main>
<section>
<h1>Serverul este ocupat</h1>
<p>Foarte multe persoane lucrează în acest moment. Pagina se deschide singură în câteva secunde.</p>
<p>Ce a fost salvat rămâne salvat, iar ce ați scris într-o fișă și nu s-a trimis încă așteaptă pe acest dispozitiv.</p>
<p><a href="">Reîncercați acum</a></p>
</section>
<section lang="en">
<h2>The server is busy</h2>
<p>Very many people are working at this moment. The page opens by itself in a few seconds.</p>
<p>What was saved stays saved, and what you wrote in a sheet and was not sent yet waits on this device.</p>
<p><a href="">Try again now</a></p>
</section>
</main>
</body>
</html>
`

const pageHeaders = {
  ...headers,
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
}

/** 503 to a person who cannot be served now. */
export const busyPage = (): NextResponse => new NextResponse(page, { status: 503, headers: pageHeaders })
/** 503 to a program. */
export const busyAnswer = (): NextResponse => NextResponse.json({ error: serverBusy }, { status: 503, headers })

/** Either of them, before the framework begins with the request. */
export function refuseBusy({ url = '/' }: Pick<IncomingMessage, 'url'>, response: ServerResponse): void {
  if (url.startsWith('/api/'))
    response
      .writeHead(503, { ...headers, 'Content-Type': 'application/json' })
      .end(JSON.stringify({ error: serverBusy }))
  else response.writeHead(503, pageHeaders).end(page)
}
