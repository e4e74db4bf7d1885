import { NumTd, RowHead, Table, Td, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { rupiahPenuh } from '@/lib/dasar/format/angka'
import { kunciBaris } from '@/lib/lapor/templat/pilihan'
import type { BarisTemplat } from '@/lib/lapor/templat/types'
import { tinggiTabel } from './sel-nilai'
import { jumlah, senFromText, type Sen } from '@/lib/realisasi/rupiah'

/** Twelve months together; null: none is written. */
const setahun = ({ kas }: BarisTemplat): Sen | null => {
  const terisi = kas.filter((nilai) => nilai !== null)
  return terisi.length === 0 ? null : jumlah(terisi.map(senFromText))
}

/** The lines that a template adds, with what they sum up to. */
export function TabelBarisBaru({ baris, judul, lewati }: { baris: readonly BarisTemplat[]; judul: string; lewati: ReadonlySet<string> | null }) {
  const kas = baris.map(setahun).filter((satu) => satu !== null)
  return (
    <div>
      <h2 className="mb-2 text-lg">{judul}</h2>
      <Table caption={judul} captionTersembunyi {...tinggiTabel(baris.length)}>
        <thead><Tr><Th>Rekening, sumber dana</Th><Th>Sub-kegiatan</Th><Th angka satuan="Rp">Pagu</Th><Th angka satuan="Rp">Anggaran kas setahun</Th><Th>Sel di berkas</Th>{lewati ? <Th>Lewati</Th> : null}</Tr></thead>
        <tbody>
          {baris.map((satu) => (
            <Tr key={satu.nomor}>
              <RowHead className="max-w-96 min-w-40 whitespace-normal sm:min-w-56">
                <span className="text-redup tabular-nums">{satu.rekening.kode}</span> {satu.rekening.nama}
                <span className="block font-normal text-redup">{satu.sumberDana.nama}</span>
              </RowHead>
              <Td className="max-w-96 min-w-48 whitespace-normal"><span className="text-redup tabular-nums">{satu.sub.kode}</span> {satu.sub.nama}</Td>
              <NumTd>{rupiahPenuh(senFromText(satu.pagu))}</NumTd>
              <NumTd>{setahun(satu) === null ? 'belum diisi' : rupiahPenuh(setahun(satu))}</NumTd>
              <Td className="whitespace-nowrap">{satu.alamat}</Td>
              {lewati ? (
                <Td>
                  <label className="inline-flex min-h-8 items-center gap-2 whitespace-nowrap">
                    <input type="checkbox" name="lewati[]" value={kunciBaris(satu)} defaultChecked={lewati.has(kunciBaris(satu))} className="size-4 accent-aksen" />
                    Jangan tambahkan<span className="sr-only">: {satu.rekening.kode}, {satu.sumberDana.nama}</span>
                  </label>
                </Td>
              ) : null}
            </Tr>
          ))}
        </tbody>
        <tfoot>
          <TotalRow>
            <RowHead>Jumlah</RowHead><Td />
            <NumTd>{rupiahPenuh(jumlah(baris.map(({ pagu }) => senFromText(pagu))))}</NumTd>
            <NumTd>{rupiahPenuh(kas.length === 0 ? null : jumlah(kas))}</NumTd><Td />{lewati ? <Td /> : null}
          </TotalRow>
        </tfoot>
      </Table>
    </div>
  )
}
