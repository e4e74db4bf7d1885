import Link from 'next/link'
import { ZonaMark } from '@/components/dasar/ui/zona-mark'
import type { IdentitasUnit } from '@/lib/lihat/perangkat-daerah/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { alamatUnit, type AlamatPeriode } from './alamat'

interface KeteranganUnitProps {
  unit: IdentitasUnit
  capaian: Capaian
  periode: AlamatPeriode
  /** the reader may open other units */
  tautanInduk: boolean
}

/** Under a unit's name: zona, category, code, and what it belongs to or follows. */
export function KeteranganUnit({ unit, capaian, periode, tautanInduk }: KeteranganUnitProps) {
  const lain = [
    unit.induk ? { kata: 'di bawah', ...unit.induk } : null,
    unit.pendahulu ? { kata: 'meneruskan', ...unit.pendahulu } : null,
  ].filter((item) => item !== null)
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      <ZonaMark zona={capaian.zona} alasan={capaian.alasanZona} sementara={capaian.sementara} />
      <span>{NAMA_KATEGORI[unit.kategori]}</span>
      <span>Kode {unit.kode}</span>
      {lain.map(({ kata, id, nama }) => (
        <span key={kata}>
          {kata} {tautanInduk ? <Link className="tautan" href={alamatUnit(periode, id)}>{nama}</Link> : nama}
        </span>
      ))}
    </p>
  )
}
