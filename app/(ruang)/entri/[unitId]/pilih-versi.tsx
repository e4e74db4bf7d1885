import Link from 'next/link'
import { Badge } from '@/components/dasar/ui/badge'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import { alamatBagian, type Tab } from './bagian'

interface DaftarVersiProps {
  judul: string
  daftar: readonly { id: number; urutan: number; nama: string; berlakuMulai: string; terkunci: boolean }[]
  kini: number | null
  href: (urutan: number) => string
}

function DaftarVersi({ judul, daftar, kini, href }: DaftarVersiProps) {
  return (
    <div>
      <p className="font-medium">{judul}</p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {daftar.map(({ id, urutan, nama, berlakuMulai, terkunci }) => {
          const sebut = <>{nama}, mulai {tanggal(berlakuMulai)}</>
          return (
            <li key={id} className="flex items-center gap-1.5">
              {id === kini ? <strong aria-current="true">{sebut}</strong> : <Link className="tautan" href={href(urutan)}>{sebut}</Link>}
              {terkunci ? <Badge>terkunci</Badge> : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Which versions of the plan are shown: those in force, or later ones that are being prepared. Nothing where there is one of each. */
export function PilihVersi({ lembar, tab }: { lembar: LembarUnit; tab: Tab }) {
  const { apbd, kas, daftarApbd, daftarKas } = lembar
  if (daftarApbd.length < 2 && (tab === 'baris' || daftarKas.length < 2)) return null
  const alamat = (a: number | undefined, k: number | undefined): string =>
    `${alamatBagian(lembar, tab)}${a === undefined ? '' : `&apbd=${a}`}${k === undefined ? '' : `&kas=${k}`}`
  return (
    <Disclosure label={`Versi ${apbd?.nama ?? kas?.nama ?? ''}`} className="open:order-last open:basis-full">
      <nav aria-label="Versi" className="flex flex-col gap-2 text-sm">
        <DaftarVersi judul="Pagu" daftar={daftarApbd} kini={apbd?.id ?? null} href={(urutan) => alamat(urutan, kas?.urutan)} />
        {tab === 'baris' ? null : (
          <DaftarVersi
            judul="Anggaran kas" daftar={daftarKas.map((satu) => ({ ...satu, terkunci: satu.terkunciSampai === 12 }))} kini={kas?.id ?? null} href={(urutan) => alamat(apbd?.urutan, urutan)}
          />
        )}
      </nav>
    </Disclosure>
  )
}
