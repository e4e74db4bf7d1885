import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan, TIADA } from '@/lib/dasar/format/angka'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { NAMA_BEDA, NAMA_KEADAAN, NAMA_MACAM, type JenisImpor, type Macam } from '@/lib/lapor/impor/constants'
import type { IsiFisik, JumlahFisik, KeadaanFisik, Rentang } from '@/lib/lapor/impor/fisik/types'
import { NADA_BEDA } from './nada'

const persen = (teks: string): string => `${tulisAngka(teks)}%`
/** "12,50%–80%"; one figure where both ends are the same. */
const rentang = ({ min, maks }: Rentang): string => (min === null || maks === null ? TIADA : min === maks ? persen(min) : `${persen(min)}–${persen(maks)}`)

/** Every row of a file of percentages by what became of it; percentages have a range and no sum. */
export function TabelKontrolFisik({ keadaan, unit }: { keadaan: readonly KeadaanFisik[]; unit: string | null }) {
  return (
    <Table caption="Semua baris di bawah kepala tabel, menurut apa yang terjadi dengannya; persen tidak dijumlahkan">
      <thead><tr><Th>Keadaan</Th><Th>Sebab</Th><Th angka>Baris</Th><Th angka satuan="terendah–tertinggi">Persen</Th></tr></thead>
      <tbody>
        {keadaan.map((satu) => (
          <Tr key={`${satu.keadaan}-${satu.sebab ?? ''}`}>
            <RowHead className="font-normal">{satu.keadaan === 'BUKAN_UNIT' && unit ? `bukan unit ${unit}` : NAMA_KEADAAN[satu.keadaan]}</RowHead>
            <Td>{satu.keadaan === 'ASING' ? NAMA_MACAM[satu.sebab as Macam] : satu.sebab ?? ''}</Td>
            <NumTd>{bilangan(satu.baris)}</NumTd><NumTd>{rentang(satu)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** How many percentages of each kind of change, with their ranges before and after. */
export function TabelJumlahFisik({ jumlah }: { jumlah: readonly JumlahFisik[] }) {
  return (
    <Table caption="Angka menurut akibatnya, sebelum dan menurut berkas">
      <thead><tr><Th>Akibat</Th><Th>Sebab</Th><Th angka>Angka</Th><Th angka satuan="terendah–tertinggi">Tersimpan</Th><Th angka satuan="terendah–tertinggi">Menurut berkas</Th></tr></thead>
      <tbody>
        {jumlah.map((satu) => (
          <Tr key={`${satu.rupa}-${satu.sebab ?? ''}`}>
            <RowHead className="font-normal"><Badge nada={NADA_BEDA[satu.rupa]}>{NAMA_BEDA[satu.rupa]}</Badge></RowHead>
            <Td>{satu.sebab ?? ''}</Td><NumTd>{bilangan(satu.angka)}</NumTd><NumTd>{rentang(satu.lama)}</NumTd><NumTd>{rentang(satu.baru)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Before it is applied: which percentages would fall. It warns; the person decides, and the report asks for the reason. */
export function PeringatanMundur({ fisik, jenis }: { fisik: IsiFisik | null; jenis: JenisImpor | null }) {
  if (fisik === null || fisik.semuaMundur === 0) return null
  const target = jenis === 'TARGET_FISIK'
  return (
    <Notice nada="peringatan" judul={`Bila diterapkan, ${bilangan(fisik.semuaMundur)} ${target ? 'target fisik' : 'progres fisik'} turun dari bulan sebelumnya`}>
      <p>{target ? 'Target fisik bersifat kumulatif.' : 'Progres fisik bersifat kumulatif; alasan turunnya ditulis di lembar kerja sebelum laporan dikirim.'} Impor tetap dapat diterapkan.</p>
      <ul className="list-disc pl-5">
        {fisik.mundur.map((satu) => (
          <li key={`${satu.sub}-${satu.unit}-${satu.bulan}`}>{satu.sub} ({satu.unit}): {persen(satu.persenLalu)} pada {namaBulan(satu.bulanLalu)}, {persen(satu.persen)} pada {namaBulan(satu.bulan)}.</li>
        ))}
      </ul>
      {fisik.semuaMundur > fisik.mundur.length ? <p>dan {bilangan(fisik.semuaMundur - fisik.mundur.length)} lagi.</p> : null}
    </Notice>
  )
}
