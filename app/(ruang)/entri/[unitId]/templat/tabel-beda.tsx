import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { kunciLewati } from '@/lib/lapor/templat/pilihan'
import type { SelBeda, SelTolak } from '@/lib/lapor/templat/types'
import { KepalaSel, MAKS_TAMPIL, Nilai, Sisa, tinggiTabel, TUMPUK } from './sel-nilai'

interface TabelBedaProps {
  beda: readonly SelBeda[]
  judul: string
  /** names of what was left out before; null: nothing can be chosen any more */
  lewati: ReadonlySet<string> | null
}

/** A new note is left out as a whole, beside its description. */
const bolehLewati = ({ kunci }: SelBeda): boolean => kunciLewati(kunci) === kunci || kunci.endsWith('.uraian')

/** What the file changes and nobody else has: taken, unless it is left out. */
export function TabelBeda({ beda, judul, lewati }: TabelBedaProps) {
  const [sebelum, sesudah] = lewati ? ['Kini di server', 'Di berkas'] : ['Sebelum', 'Sesudah']
  return (
    <div>
      <h2 className="mb-2 text-lg">{judul}</h2>
      <Table caption={judul} captionTersembunyi {...tinggiTabel(beda.length)} className={TUMPUK}>
        <thead><Tr><Th>Baris, kolom</Th><Th angka>{sebelum}</Th><Th angka>{sesudah}</Th>{lewati ? <Th>Lewati</Th> : null}</Tr></thead>
        <tbody>
          {beda.slice(0, MAKS_TAMPIL).map((satu) => (
            <Tr key={satu.kunci}>
              <KepalaSel satu={satu} />
              <Nilai nama={sebelum} kunci={satu.kunci} nilai={satu.sebelum} />
              <Nilai nama={sesudah} kunci={satu.kunci} nilai={satu.sesudah} />
              {lewati ? (
                <Td>
                  {bolehLewati(satu) ? (
                    <label className="inline-flex min-h-8 items-center gap-2 max-md:min-h-11">
                      <input type="checkbox" name="lewati[]" value={kunciLewati(satu.kunci)} defaultChecked={lewati.has(kunciLewati(satu.kunci))} className="size-4 accent-aksen" />
                      {kunciLewati(satu.kunci) === satu.kunci ? 'Jangan pakai' : 'Jangan tulis catatan ini'}<span className="sr-only">: {satu.baris}, {satu.kolom}</span>
                    </label>
                  ) : null}
                </Td>
              ) : null}
            </Tr>
          ))}
        </tbody>
      </Table>
      <Sisa jumlah={beda.length} />
    </div>
  )
}

export function TabelTolak({ tolak }: { tolak: readonly SelTolak[] }) {
  return (
    <div>
      <Table caption="Sel yang ditolak" captionTersembunyi {...tinggiTabel(tolak.length)} className={TUMPUK}>
        <thead><Tr><Th>Baris</Th><Th>Kolom</Th><Th angka>Isi berkas</Th><Th>Sebab</Th><Th>Sel di berkas</Th></Tr></thead>
        <tbody>
          {tolak.slice(0, MAKS_TAMPIL).map((satu) => (
            <Tr key={`${satu.alamat} ${satu.kalimat}`}>
              <RowHead className="max-w-96 min-w-40 whitespace-normal sm:min-w-56">{satu.baris}</RowHead>
              <Td>{satu.kolom}</Td>
              <NumTd className="max-w-60 break-words whitespace-normal">{satu.nilai}</NumTd>
              <Td className="md:min-w-72 whitespace-normal">{satu.kalimat}</Td>
              <Td>{satu.alamat}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <Sisa jumlah={tolak.length} />
    </div>
  )
}
