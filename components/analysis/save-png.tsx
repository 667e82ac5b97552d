'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'

type SavePngProps = { src: string; fileName: string; label: string; describedLabel: string; failed: string }

const sharpness = 2

/** Draws the picture of the server as a bitmap: the browser can, and the server needs no library for it. */
export function SavePng({ src, fileName, label, describedLabel, failed }: SavePngProps) {
  const [hasFailed, setHasFailed] = useState(false)
  const save = async () => {
    setHasFailed(false)
    try {
      const blob = await bitmapOf(src)
      const link = document.createElement('a')
      link.href = URL.createObjectURL(blob)
      link.download = fileName
      link.click()
      URL.revokeObjectURL(link.href)
    } catch {
      setHasFailed(true)
    }
  }
  return (
    <>
      <Button size="small" icon="download" aria-label={describedLabel} onClick={() => void save()}>
        {label}
      </Button>
      {hasFailed && (
        <span role="alert" className="text-danger">
          {failed}
        </span>
      )}
    </>
  )
}

async function bitmapOf(src: string): Promise<Blob> {
  const image = new Image()
  image.src = src
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * sharpness
  canvas.height = image.naturalHeight * sharpness
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no bitmap')) : resolve(blob)), 'image/png'),
  )
}
