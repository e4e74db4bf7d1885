'use client'

import { cn } from '@/components/dasar/ui/cn'
import { kunciSel, type Alamat } from '@/lib/lapor/entri/utils'
import type { Pesan, SubKini } from './sub-kini'

export const idPesan = (kunci: string): string => `pesan-${kunci}`

interface SelInputProps {
  sub: SubKini
  alamat: Alamat
  /** what the cell is, for those who do not see the table */
  label: string
  onKetik: (subId: number, kunci: string, teks: string, tersimpan: string | null) => void
  hanyaBaca?: boolean
  /** words instead of a number */
  teks?: boolean
  className?: string
}

const RUPA =
  'min-h-8 w-full rounded border px-2 text-sm tabular-nums read-only:border-transparent read-only:bg-transparent aria-invalid:border-2 aria-invalid:border-merah'

/** One cell that is typed into. Up and down move in its column (see `gerak`). */
export function SelInput({ sub, alamat, label, onKetik, hanyaBaca, teks, className }: SelInputProps) {
  const kunci = kunciSel(alamat)
  const pesan = sub.pesan.get(kunci)
  const berubah = sub.berubah(alamat)
  const kolom = 'kolom' in alamat ? `${'kanal' in alamat ? alamat.kanal : ''}${alamat.kolom}` : 'bulan' in alamat ? `b${alamat.bulan}` : alamat.jenis
  return (
    <input
      id={`sel-${kunci}`}
      name={kunci}
      value={sub.teks(alamat)}
      onChange={(event) => onKetik(sub.kini.id, kunci, event.target.value, sub.tersimpan(alamat))}
      inputMode={teks ? 'text' : 'decimal'}
      autoComplete="off"
      spellCheck={teks ?? false}
      aria-label={berubah ? `${label}, belum disimpan` : label}
      aria-invalid={pesan?.some((satu) => satu.galat) ? true : undefined}
      aria-describedby={pesan ? idPesan(kunci) : undefined}
      readOnly={hanyaBaca}
      tabIndex={hanyaBaca ? -1 : undefined}
      data-kolom={kolom}
      className={cn(RUPA, teks ? 'text-left' : 'text-right', berubah ? 'border-aksen bg-aksen-alas' : 'border-garis-kuat bg-latar', className)}
    />
  )
}

/** What is to be said about the cells of a row, in a row of its own just below. Nothing to say: nothing drawn. */
export function BarisPesan({ pesan, kunci, kolom }: { pesan: ReadonlyMap<string, Pesan[]>; kunci: readonly string[]; kolom: number }) {
  const ada = kunci.filter((satu) => pesan.has(satu))
  if (ada.length === 0) return null
  return (
    <tr>
      <td colSpan={kolom} className="border-b border-garis bg-latar pb-2">
        <div className="sticky left-1 w-fit max-w-[min(44rem,82vw)]">
          {ada.map((satu) => (
            <ul key={satu} id={idPesan(satu)} className="text-sm">
              {pesan.get(satu)?.map(({ galat, kalimat }) => (
                <li key={kalimat} className={cn('flex gap-1.5 border-l-4 pl-2', galat ? 'border-merah font-medium text-merah' : 'border-kuning text-kuning')}>
                  <span className="shrink-0 font-semibold">{galat ? 'Salah:' : 'Periksa:'}</span>
                  <span>{kalimat}</span>
                </li>
              ))}
            </ul>
          ))}
        </div>
      </td>
    </tr>
  )
}
