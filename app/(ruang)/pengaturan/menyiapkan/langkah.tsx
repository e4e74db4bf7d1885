import { Circle, CircleCheck, CircleDotDashed, type IconNode } from 'lucide'
import { Ikon } from '@/components/dasar/ui/ikon'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from '@/components/dasar/ui/cn'
import { LinkButton } from '@/components/dasar/ui/button'
import { bilangan } from '@/lib/dasar/format/angka'
import { NAMA_KEADAAN, NAMA_LANGKAH } from '@/lib/tahun/penyiapan/constants'
import type { KeadaanLangkah, Langkah } from '@/lib/tahun/penyiapan/types'

const RUPA: Record<KeadaanLangkah, { gambar: IconNode; warna: string }> = {
  SELESAI: { gambar: CircleCheck, warna: 'text-hijau' },
  SEBAGIAN: { gambar: CircleDotDashed, warna: 'text-kuning' },
  BELUM: { gambar: Circle, warna: 'text-redup' },
}

/** State of a step by shape and word. */
function Keadaan({ keadaan }: { keadaan: KeadaanLangkah }) {
  const { gambar, warna } = RUPA[keadaan]
  return <span className={cn('inline-flex items-center gap-1.5 font-medium whitespace-nowrap', warna)}><Ikon gambar={gambar} className="size-5" />{NAMA_KEADAAN[keadaan]}</span>
}

function DaftarKurang({ langkah: { kurang, lagi } }: { langkah: Langkah }) {
  if (kurang.length === 0) return null
  return (
    <>
      <ul className="mt-1 list-disc pl-5">
        {kurang.map(({ kata, href }) => <li key={kata}>{href ? <Link className="tautan" href={href}>{kata}</Link> : kata}</li>)}
        {lagi > 0 ? <li className="text-redup">dan {bilangan(lagi)} lagi</li> : null}
      </ul>
      {kurang.some(({ href }) => href === null) ? <p className="text-sm text-redup">Diisi dengan impor, atau di halaman Entri setelah bulan pertama dibuka.</p> : null}
    </>
  )
}

interface ButirLangkahProps {
  langkah: Langkah
  nomor: number
  /** the step that is next: its link stands out */
  berikut: boolean
  children?: ReactNode
}

/** One step: its state, what is done in figures, what is missing and where it is mended. */
export function ButirLangkah({ langkah, nomor, berikut, children }: ButirLangkahProps) {
  return (
    <li className={cn('border-t border-garis py-4 pl-4', berikut ? 'border-l-4 border-l-aksen' : 'border-l-4 border-l-transparent')} aria-current={berikut ? 'step' : undefined}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-lg">{nomor}. {NAMA_LANGKAH[langkah.kunci]}{berikut ? <span className="ml-2 text-sm font-medium text-aksen">langkah berikutnya</span> : null}</h2>
        <Keadaan keadaan={langkah.keadaan} />
      </div>
      <p className="max-w-4xl">{langkah.kalimat}</p>
      <DaftarKurang langkah={langkah} />
      <div className="mt-2 flex flex-wrap gap-2">
        {langkah.tautan.map(({ href, nama }) => <LinkButton key={href} kecil ragam={berikut ? 'utama' : 'biasa'} href={href}>{nama}</LinkButton>)}
      </div>
      {children}
    </li>
  )
}
