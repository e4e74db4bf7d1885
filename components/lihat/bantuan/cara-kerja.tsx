import type { ReactNode } from 'react'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import type { TempatBantuan } from '@/lib/lihat/bantuan/types'
import { CaraKantor } from './cara/cara-kantor'
import { CaraKepala } from './cara/cara-kepala'
import { CaraOperator } from './cara/cara-operator'
import { CaraPembaca } from './cara/cara-pembaca'

type Bagian = 'operator' | 'kepala' | 'kantor' | 'pembaca'

const MILIK: Record<TempatBantuan['peran'], Bagian> = {
  OPERATOR: 'operator', KEPALA: 'kepala', ANALIS: 'kantor', ADMIN: 'kantor', PIMPINAN: 'pembaca', PENGAWAS: 'pembaca',
}
const NAMA: Record<Bagian, string> = { operator: 'Untuk operator unit', kepala: 'Untuk kepala perangkat daerah', kantor: 'Untuk kantor', pembaca: 'Untuk yang membaca' }
/** What a role may have to explain to another; pages that it cannot open are not led to. */
const LAIN: Record<Bagian, readonly Bagian[]> = { operator: ['kepala'], kepala: ['operator'], kantor: ['operator', 'kepala', 'pembaca'], pembaca: [] }

/** How the work is done: the reader's own part open, what concerns her of the others behind one tap. */
export function CaraKerja({ tempat }: { tempat: TempatBantuan }) {
  const isi: Record<Bagian, ReactNode> = {
    operator: <CaraOperator tempat={tempat} />, kepala: <CaraKepala tempat={tempat} />, kantor: <CaraKantor tempat={tempat} />, pembaca: <CaraPembaca />,
  }
  const sendiri = MILIK[tempat.peran]
  return (
    <div className="flex flex-col gap-4">
      {isi[sendiri]}
      {LAIN[sendiri].map((bagian) => <Disclosure key={bagian} label={NAMA[bagian]}>{isi[bagian]}</Disclosure>)}
    </div>
  )
}
