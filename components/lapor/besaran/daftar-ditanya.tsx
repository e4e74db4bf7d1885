import Link from 'next/link'
import { labelSel } from '@/components/lapor/forms/kunci-bagian'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import type { Isian } from '@/lib/lapor/pelaporan/types'
import { nilaiKini, subSel, type Temuan } from '@/lib/lapor/pelaporan/utils'
import { FormJawab, type AksiJawab } from './form-jawab'

interface DaftarDitanyaProps {
  temuan: readonly Temuan[]
  isian: Isian
  alamat: { tahun: number; bulan: number; unitId: number }
  /** where a cell is changed */
  tautan: (kunci: string) => string
  /** null: the person only reads */
  aksi: AksiJawab | null
}

/** Figures of an implausible magnitude, each with its own answer: none of them goes under a tick with others. */
export function DaftarDitanya({ temuan, isian, alamat, tautan, aksi }: DaftarDitanyaProps) {
  const ditanya = temuan.flatMap((satu) => (satu.dijawab && satu.kunci !== null ? [{ ...satu, kunci: satu.kunci }] : []))
  if (ditanya.length === 0) return null
  return (
    <Notice nada="galat" judul={`${bilangan(ditanya.length)} angka perlu diperbaiki, atau dijawab di selnya`}>
      <ul className="mt-2 flex flex-col gap-4">
        {ditanya.map(({ aturan, kunci, kalimat }) => {
          const [sub, nilai] = [subSel(isian, kunci), nilaiKini(isian, kunci)]
          return (
            <li key={`${aturan}${kunci}`} className="flex flex-col gap-1">
              <p><Link className="tautan font-medium" href={tautan(kunci)}>{labelSel(isian, kunci)}</Link>{sub ? <span className="block text-sm text-redup">{sub.kode} {sub.nama}</span> : null}</p>
              <p>{kalimat}</p>
              {aksi && nilai !== null ? <FormJawab key={nilai} aksi={aksi} alamat={alamat} aturan={aturan} kunci={kunci} nilai={nilai} /> : null}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
