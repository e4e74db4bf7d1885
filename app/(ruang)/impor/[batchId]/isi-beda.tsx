import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { bilangan, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { NAMA_BEDA, NAMA_KEADAAN, NAMA_MACAM, PER_HALAMAN, RUPA_BEDA, type Macam, type RupaBeda } from '@/lib/lapor/impor/constants'
import type { Beda, JumlahBeda, JumlahKeadaan } from '@/lib/lapor/impor/types'
import { senFromText } from '@/lib/realisasi/rupiah'
import { Halaman } from './halaman'
import { NADA_BEDA } from './nada'

const uang = (teks: string | null): string => (teks === null ? TIADA : rupiahPenuh(senFromText(teks)))
const persen = (teks: string | null): string => (teks === null ? TIADA : `${tulisAngka(teks)}%`)

/** Every row of the file by what became of it: the control totals. `unit` names a unit's own file to the office. */
export function TabelKontrol({ keadaan, unit }: { keadaan: readonly JumlahKeadaan[]; unit: string | null }) {
  return (
    <Table caption="Semua baris di bawah kepala tabel, menurut apa yang terjadi dengannya">
      <thead><tr><Th>Keadaan</Th><Th>Sebab</Th><Th angka>Baris</Th><Th angka satuan="Rp, bersih">Nilai</Th></tr></thead>
      <tbody>
        {keadaan.map((satu) => (
          <Tr key={`${satu.keadaan}-${satu.sebab ?? ''}`}>
            <RowHead className="font-normal">{satu.keadaan === 'BUKAN_UNIT' && unit ? `bukan unit ${unit}` : NAMA_KEADAAN[satu.keadaan]}</RowHead>
            <Td>{satu.keadaan === 'ASING' ? NAMA_MACAM[satu.sebab as Macam] : satu.sebab ?? ''}</Td>
            <NumTd>{bilangan(satu.baris)}</NumTd><NumTd>{uang(satu.nilai)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** How many figures of each kind, before and after. */
export function TabelJumlah({ jumlah }: { jumlah: readonly JumlahBeda[] }) {
  return (
    <Table caption="Angka menurut akibatnya, sebelum dan menurut berkas">
      <thead><tr><Th>Akibat</Th><Th>Sebab</Th><Th angka>Angka</Th><Th angka satuan="Rp">Tersimpan</Th><Th angka satuan="Rp">Menurut berkas</Th></tr></thead>
      <tbody>
        {jumlah.map((satu) => (
          <Tr key={`${satu.rupa}-${satu.sebab ?? ''}`}>
            <RowHead className="font-normal"><Badge nada={NADA_BEDA[satu.rupa]}>{NAMA_BEDA[satu.rupa]}</Badge></RowHead>
            <Td>{satu.sebab ?? ''}</Td><NumTd>{bilangan(satu.angka)}</NumTd><NumTd>{uang(satu.lama)}</NumTd><NumTd>{satu.rupa === 'SISA' ? TIADA : uang(satu.baru)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

interface IsiBeda {
  batchId: number
  baris: readonly Beda[]
  semua: number
  /** what became of how many: only what there is can be looked at alone */
  jumlah: readonly JumlahBeda[]
  /** the figures are percentages of sub-kegiatan, not rupiah of budget lines */
  fisik: boolean
  saring: { rupa: RupaBeda | null; unitId: number | null; halaman: number }
}

/** The figures, a page at a time; the filter stands in the address. */
export function DaftarBeda({ batchId, baris, semua, jumlah, fisik, saring }: IsiBeda) {
  const tulis = fisik ? persen : uang
  const satuan = fisik ? '%' : 'Rp'
  const alamat = (ubah: Partial<IsiBeda['saring']>): string => {
    const { rupa, unitId, halaman } = { ...saring, halaman: 1, ...ubah }
    return `/impor/${batchId}?${new URLSearchParams({ ...(rupa ? { rupa } : {}), ...(unitId ? { unit: String(unitId) } : {}), halaman: String(halaman) }).toString()}`
  }
  const terakhir = Math.max(1, Math.ceil(semua / PER_HALAMAN))
  const pilihan: (RupaBeda | null)[] = [null, ...RUPA_BEDA.filter((rupa) => rupa === saring.rupa || jumlah.some((satu) => satu.rupa === rupa))]
  return (
    <div className="flex flex-col gap-3">
      <nav aria-label="Saring angka" className="flex flex-wrap gap-x-4 gap-y-1">
        {pilihan.map((rupa) => <Link key={rupa ?? 'semua'} className="tautan" aria-current={saring.rupa === rupa ? 'true' : undefined} href={alamat({ rupa })}>{rupa ? NAMA_BEDA[rupa] : 'semua'}</Link>)}
        {saring.unitId ? <Link className="tautan" href={alamat({ unitId: null })}>semua unit</Link> : null}
      </nav>
      <Table caption={`${bilangan(semua)} angka, halaman ${bilangan(saring.halaman)} dari ${bilangan(terakhir)}`}>
        <thead><tr><Th>Sub-kegiatan</Th><Th>Unit</Th>{fisik ? null : <Th>Rekening, sumber dana</Th>}<Th>Bulan</Th><Th>Akibat</Th><Th angka satuan={satuan}>Tersimpan</Th><Th angka satuan={satuan}>Menurut berkas</Th><Th angka>Baris berkas</Th></tr></thead>
        <tbody>
          {baris.map((satu) => (
            <Tr key={`${satu.kunci}-${satu.bulan}`}>
              <RowHead className="font-normal sm:min-w-64">{satu.sub}</RowHead>
              <Td><Link className="tautan" href={alamat({ unitId: satu.unitId })}>{satu.unit}</Link></Td>
              {fisik ? null : <Td>{satu.rekening}, {satu.sumber}</Td>}
              <Td>{satu.bulan > 0 ? namaBulan(satu.bulan) : TIADA}</Td>
              <Td><Badge nada={NADA_BEDA[satu.rupa]}>{NAMA_BEDA[satu.rupa]}</Badge>{satu.sebab ? <span className="block text-sm text-redup">{satu.sebab}</span> : null}</Td>
              <NumTd>{tulis(satu.lama)}</NumTd><NumTd>{tulis(satu.baru)}</NumTd>
              <NumTd>{satu.barisId !== null && satu.baris > 0 ? <Link className="tautan" href={`${alamat({ halaman: saring.halaman })}&asal=${satu.barisId}.${satu.bulan}#asal`}>{bilangan(satu.baris)}</Link> : bilangan(satu.baris)}</NumTd>
            </Tr>
          ))}
        </tbody>
      </Table>
      <Halaman label="Halaman" kini={saring.halaman} terakhir={terakhir} alamat={(halaman) => alamat({ halaman })} />
    </div>
  )
}
