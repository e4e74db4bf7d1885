import Link from 'next/link'
import { Badge } from '@/components/dasar/ui/badge'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import { alamatBagian } from './nav-bagian'

/** Which version of the plan is shown: the one in force, or a later one that is being prepared. */
export function PilihVersi({ lembar, bagian }: { lembar: LembarUnit; bagian: 'pagu' | 'anggaran-kas' }) {
  const pagu = bagian === 'pagu'
  const daftar = pagu ? lembar.daftarApbd : lembar.daftarKas
  const kini = pagu ? lembar.apbd : lembar.kas
  if (!kini) return null
  return (
    <nav aria-label="Versi" className="text-sm">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {daftar.map((versi) => {
          const terkunci = 'terkunci' in versi ? versi.terkunci : versi.terkunciSampai === 12
          const nama = <>{versi.nama}, mulai {tanggal(versi.berlakuMulai)}</>
          return (
            <li key={versi.id} className="flex items-center gap-1.5">
              {versi.id === kini.id
                ? <strong aria-current="true">{nama}</strong>
                : <Link className="tautan" href={`${alamatBagian(lembar, bagian)}&${pagu ? 'apbd' : 'kas'}=${versi.urutan}`}>{nama}</Link>}
              {terkunci ? <Badge>terkunci</Badge> : null}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
