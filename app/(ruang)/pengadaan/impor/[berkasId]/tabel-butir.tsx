import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { bilangan, rupiah, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { namaBulan, tanggal } from '@/lib/dasar/format/tanggal'
import { NAMA_JENIS, NAMA_METODE } from '@/lib/lapor/pengadaan/constants'
import type { BedaPaket, ButirRup } from '@/lib/lapor/pengadaan/rup/golong/types'
import { NAMA_STATUS } from '@/lib/lihat/panel/pengadaan/nama'
import { senFromText } from '@/lib/realisasi/rupiah'

const NAMA_BEDA: Readonly<Record<BedaPaket['kolom'], string>> = {
  subId: 'sub-kegiatan', kodeRup: 'kode RUP', nama: 'nama', jenis: 'jenis', metode: 'metode', pagu: 'pagu', hps: 'HPS', sumberDana: 'sumber dana', lokasi: 'lokasi',
  pemilihan: 'rencana pemilihan', kontrak: 'rencana kontrak', selesai: 'rencana selesai', status: 'keadaan', rup: 'RUP tayang',
}

/** A value of a package in words. */
function sebut(kolom: BedaPaket['kolom'], nilai: string | null, namaSub: ReadonlyMap<number, string>): string {
  if (nilai === null) return 'kosong'
  if (kolom === 'pagu' || kolom === 'hps') return rupiah(senFromText(nilai))
  if (kolom === 'pemilihan' || kolom === 'kontrak' || kolom === 'selesai') return namaBulan(Number(nilai))
  if (kolom === 'rup') return tanggal(nilai)
  if (kolom === 'subId') return namaSub.get(Number(nilai)) ?? TIADA
  const nama: Readonly<Record<string, string>> = kolom === 'metode' ? NAMA_METODE : kolom === 'jenis' ? NAMA_JENIS : kolom === 'status' ? NAMA_STATUS : {}
  return nama[nilai] ?? nilai
}

interface TabelButirProps {
  butir: readonly ButirRup[]
  namaUnit: ReadonlyMap<number, string>
  namaSub: ReadonlyMap<number, string>
  caption: string
}

function Isi({ satu: { isi, keadaan, sebab, beda, catatan, baris }, namaSub }: { satu: ButirRup; namaSub: ReadonlyMap<number, string> }) {
  const baru = keadaan === 'BARU' && isi ? [NAMA_METODE[isi.metode], NAMA_JENIS[isi.jenis], isi.sumberDana, isi.pemilihan === null ? 'rencana pemilihan kosong' : `pemilihan ${namaBulan(isi.pemilihan)}`, isi.subId === null ? 'belum ditautkan ke sub-kegiatan' : namaSub.get(isi.subId)].filter(Boolean).join('; ') : ''
  return (
    <Td className="min-w-64">
      {[sebab, baru].filter(Boolean).map((kata) => <span key={kata} className="block">{kata}</span>)}
      {keadaan === 'BATAL' ? null : beda.map(({ kolom, sebelum, sesudah }) => (
        <span key={kolom} className="block"><span className="text-redup">{NAMA_BEDA[kolom]}</span> {sebut(kolom, sebelum, namaSub)} <span aria-hidden="true">→</span><span className="sr-only"> menjadi </span> {sebut(kolom, sesudah, namaSub)}</span>
      ))}
      {catatan.map((kata) => <span key={kata} className="block text-sm text-redup">{kata}.</span>)}
      {keadaan === 'SAMA' && catatan.length === 0 ? <span className="text-redup">tidak ada yang berubah</span> : null}
      <span className="block text-sm text-redup">lembar {baris.lembar}</span>
    </Td>
  )
}

/** Rows of a list in one state, with what each would do. */
export function TabelButir({ butir, namaUnit, namaSub, caption }: TabelButirProps) {
  return (
    <Table caption={caption}>
      <thead><tr><Th>Paket</Th><Th angka>Baris</Th><Th angka satuan="Rp">Pagu di berkas</Th><Th>Apa yang terjadi</Th></tr></thead>
      <tbody>
        {butir.map((satu) => (
          <Tr key={satu.baris.urut}>
            <RowHead className="min-w-56 font-normal">{satu.isi?.nama ?? (satu.baris.nama || TIADA)}<span className="block text-sm text-redup">{[satu.baris.kodeRup === null ? 'tanpa kode RUP' : `RUP ${satu.baris.kodeRup}`, satu.unitId === null ? satu.baris.unitNama : namaUnit.get(satu.unitId)].filter(Boolean).join(', ')}</span></RowHead>
            <NumTd>{bilangan(satu.baris.nomor)}</NumTd>
            <NumTd>{satu.baris.pagu === null ? TIADA : rupiahPenuh(senFromText(satu.baris.pagu))}</NumTd>
            <Isi satu={satu} namaSub={namaSub} />
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
