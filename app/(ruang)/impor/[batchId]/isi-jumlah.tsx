import { NumTd, RowHead, Table, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan, rupiah, rupiahPenuh } from '@/lib/dasar/format/angka'
import { JENIS_RENCANA } from '@/lib/lapor/impor/constants'
import type { IsiImpor } from '@/lib/lapor/impor/loaders'
import { bandingkanJumlah } from '@/lib/lapor/impor/utils'
import { jumlah, NOL, senFromText, type Sen } from '@/lib/realisasi/rupiah'

const LUAR = { ASING: 'belum dikenal', RUSAK: 'tidak terbaca', DIABAIKAN: 'diabaikan' } as const

/** Why what will stand is not what the file says: what of the file stays out, and what stays here beyond it. */
function sebabBeda({ beda, keadaan }: IsiImpor): string[] {
  const luar = keadaan.flatMap((satu) => (satu.keadaan in LUAR && satu.nilai !== null && senFromText(satu.nilai) !== NOL
    ? [`${bilangan(satu.baris)} baris ${LUAR[satu.keadaan as keyof typeof LUAR]} ${rupiah(senFromText(satu.nilai))}`] : []))
  const dari = (rupa: string, kata: string, nilai: 'lama' | 'baru') => {
    const daftar = beda?.jumlah.filter((satu) => satu.rupa === rupa) ?? []
    const tetap = jumlah(daftar.map((satu) => senFromText(satu.lama)))
    const tersimpan = nilai === 'baru' && tetap !== NOL ? ` dan yang tersimpan tetap ${rupiah(tetap)}` : ''
    return daftar.length === 0 ? [] : [`${bilangan(daftar.reduce((n, { angka }) => n + angka, 0))} angka ${kata} ${rupiah(jumlah(daftar.map((satu) => senFromText(satu[nilai]))))}${tersimpan}`]
  }
  return [...new Set([...luar, ...dari('TOLAK', 'ditolak', 'baru'), ...dari('TANYA', 'menunggu pilihan', 'baru'), ...dari('SISA', 'hanya di sini dan dibiarkan', 'lama')])]
}

/** What the file says in all: its own total where it gives one, else every row of it that counts. */
function totalBerkas({ paham, keadaan }: IsiImpor): Sen {
  if (paham.pahaman?.jumlahBerkas && !paham.tertutup) return senFromText(paham.pahaman.jumlahBerkas.nilai)
  return jumlah(keadaan.flatMap((satu) => (satu.nilai !== null && satu.keadaan !== 'LEWAT' && satu.keadaan !== 'BUKAN_UNIT' ? [senFromText(satu.nilai)] : [])))
}

/** The sums before, after, and of the file beside each other; where the last two differ it says so in words. */
export function JumlahSesudah({ isi }: { isi: IsiImpor }) {
  const unit = isi.beda?.unit ?? []
  if (unit.length === 0) return null
  // a file of payments is seldom all of a unit's month; a plan that does not come to its own total is a mistake until somebody says otherwise
  const rencana = isi.batch.jenis !== null && JENIS_RENCANA.includes(isi.batch.jenis)
  const banding = bandingkanJumlah(unit, totalBerkas(isi), sebabBeda(isi))
  return (
    <section aria-labelledby="judul-jumlah" className="flex flex-col gap-3">
      <h2 id="judul-jumlah" className="text-lg">Berapa jumlahnya sesudah diterapkan?</h2>
      {banding.beda ? <Notice nada={rencana ? 'peringatan' : 'info'}>{banding.beda}</Notice> : <Notice nada="berhasil">Sesudah diterapkan jumlahnya {rupiah(banding.sesudah)}, sama dengan berkas.</Notice>}
      <Table caption="Jumlah unit dalam berkas">
        <thead><tr><Th>Jumlah</Th><Th angka satuan="Rp">Sebelum</Th><Th angka satuan="Rp">Sesudah</Th><Th angka satuan="Rp">Menurut berkas</Th></tr></thead>
        <tbody><Tr><RowHead className="font-normal">{bilangan(unit.length)} unit</RowHead><NumTd>{rupiahPenuh(banding.sebelum)}</NumTd><NumTd>{rupiahPenuh(banding.sesudah)}</NumTd><NumTd>{rupiahPenuh(banding.berkas)}</NumTd></Tr></tbody>
      </Table>
      {unit.length > 1 ? (
        <Disclosure label={`Per unit (${bilangan(unit.length)})`}>
          <Table caption="Jumlah per unit, hanya baris berkas yang dikenal">
            <thead><tr><Th>Unit</Th><Th angka satuan="Rp">Sebelum</Th><Th angka satuan="Rp">Sesudah</Th><Th angka satuan="Rp">Menurut berkas</Th><Th angka satuan="Rp">Hanya di sini</Th></tr></thead>
            <tbody>
              {unit.map((satu) => (
                <Tr key={satu.unitId}><RowHead className="font-normal">{satu.unit}</RowHead><NumTd>{rupiahPenuh(senFromText(satu.sebelum))}</NumTd><NumTd>{rupiahPenuh(senFromText(satu.sesudah))}</NumTd><NumTd>{rupiahPenuh(senFromText(satu.berkas))}</NumTd><NumTd>{rupiahPenuh(senFromText(satu.nilaiSisa))}</NumTd></Tr>
              ))}
            </tbody>
            <tfoot><TotalRow><RowHead>Jumlah</RowHead><NumTd>{rupiahPenuh(banding.sebelum)}</NumTd><NumTd>{rupiahPenuh(banding.sesudah)}</NumTd><NumTd>{rupiahPenuh(jumlah(unit.map((satu) => senFromText(satu.berkas))))}</NumTd><NumTd>{rupiahPenuh(jumlah(unit.map((satu) => senFromText(satu.nilaiSisa))))}</NumTd></TotalRow></tfoot>
          </Table>
        </Disclosure>
      ) : null}
    </section>
  )
}
