'use client'

import { memo } from 'react'
import { cn } from '@/components/dasar/ui/cn'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bilangan } from '@/lib/dasar/format/angka'
import type { GrupKini } from './hitung'

/** Most findings that are listed at once; mending one brings up the next. */
const MAKS = 50

interface Butir {
  kunci: string
  sub: string
  kalimat: string
}

function kumpulkan(grup: readonly GrupKini[], galat: boolean): { jumlah: number; butir: Butir[] } {
  const butir: Butir[] = []
  let jumlah = 0
  for (const satu of grup) {
    const ada = galat ? satu.galat : satu.peringatan
    jumlah += ada
    if (ada === 0 || butir.length >= MAKS) continue
    for (const [kunci, pesan] of satu.pesan) {
      for (const { galat: salah, kalimat } of pesan) if (salah === galat) butir.push({ kunci, sub: `${satu.kini.kode} ${satu.kini.nama}`, kalimat })
    }
  }
  return { jumlah, butir: butir.slice(0, MAKS) }
}

const ID_TEMUAN = 'temuan-lembar'

/** How many findings there are, above the grid; leads to their list below it. */
export const JumlahTemuan = memo(function JumlahTemuan({ grup }: { grup: readonly GrupKini[] }) {
  const galat = grup.reduce((jumlah, satu) => jumlah + satu.galat, 0)
  const peringatan = grup.reduce((jumlah, satu) => jumlah + satu.peringatan, 0)
  if (galat + peringatan === 0) return null
  const bagian = [galat > 0 ? `${bilangan(galat)} salah` : '', peringatan > 0 ? `${bilangan(peringatan)} periksa` : ''].filter((satu) => satu !== '')
  return <a href={`#${ID_TEMUAN}`} className={cn('text-sm font-medium underline', galat > 0 ? 'text-merah' : 'text-kuning')}>{bagian.join(', ')}</a>
})

/** Every finding of the grid, errors first; each leads to its cell (by `data-kunci`, heard by the sheet, so that this list is not drawn at every key press). */
export const DaftarPesan = memo(function DaftarPesan({ grup }: { grup: readonly GrupKini[] }) {
  const daftar = [
    { judul: 'harus diperbaiki', ...kumpulkan(grup, true), buka: true },
    { judul: 'perlu diperiksa', ...kumpulkan(grup, false), buka: false },
  ].filter(({ jumlah }) => jumlah > 0)
  if (daftar.length === 0) return <p className="text-sm text-redup">Pemeriksaan tidak menemukan kesalahan.</p>
  return (
    <section id={ID_TEMUAN} aria-label="Temuan pemeriksaan" tabIndex={-1} className="flex flex-col gap-2">
      {daftar.map(({ judul, jumlah, butir, buka }) => (
        <Disclosure key={judul} buka={buka} label={`${bilangan(jumlah)} hal ${judul}`}>
          <ul className="flex flex-col gap-1 text-sm">
            {butir.map(({ kunci, sub, kalimat }) => (
              <li key={`${kunci}${kalimat}`}>
                <button type="button" className="tautan min-h-6 text-left" data-kunci={kunci}>Ke selnya</button>{' '}
                <span className="font-medium">{sub}:</span> {kalimat}
              </li>
            ))}
          </ul>
          {jumlah > butir.length ? <p className="text-sm text-redup">dan {bilangan(jumlah - butir.length)} lagi.</p> : null}
        </Disclosure>
      ))}
    </section>
  )
})
