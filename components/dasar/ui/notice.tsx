import { CircleAlert, CircleCheck, Info, TriangleAlert, type IconNode } from 'lucide'
import { Ikon } from './ikon'
import type { ReactNode } from 'react'
import { cn } from './cn'

export type Nada = 'info' | 'berhasil' | 'peringatan' | 'galat'

const RUPA: Record<Nada, { kelas: string; gambar: IconNode; awalan: string }> = {
  info: { kelas: 'border-aksen bg-aksen-alas', gambar: Info, awalan: 'Keterangan' },
  berhasil: { kelas: 'border-hijau bg-hijau-alas', gambar: CircleCheck, awalan: 'Berhasil' },
  peringatan: { kelas: 'border-kuning bg-kuning-alas', gambar: TriangleAlert, awalan: 'Peringatan' },
  galat: { kelas: 'border-merah bg-merah-alas', gambar: CircleAlert, awalan: 'Kesalahan' },
}

interface NoticeProps {
  nada?: Nada
  judul?: ReactNode
  children?: ReactNode
  /** true: appears after something the reader did, so it is announced (errors at once, the rest politely) */
  umumkan?: boolean
  className?: string
}

/** A message with an icon, a word for those who cannot see it, and a left rule in its colour. */
export function Notice({ nada = 'info', judul, children, umumkan, className }: NoticeProps) {
  const { kelas, gambar, awalan } = RUPA[nada]
  const role = umumkan ? (nada === 'galat' ? 'alert' : 'status') : undefined
  return (
    <div role={role} className={cn('flex gap-3 border-l-4 px-4 py-3', kelas, className)}>
      <Ikon gambar={gambar} className="mt-0.5 size-5" />
      <div className="min-w-0">
        <span className="sr-only">{awalan}: </span>
        {judul ? <p className="font-semibold">{judul}</p> : null}
        {children}
      </div>
    </div>
  )
}
