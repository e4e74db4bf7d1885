import { Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { AWALAN_PILIH } from '@/lib/lapor/templat/schema'
import type { Isi, SelBeda, SelBentrok } from '@/lib/lapor/templat/types'
import { KepalaSel, MAKS_TAMPIL, Nilai, TUMPUK } from './sel-nilai'

interface TabelPilihProps {
  daftar: readonly (SelBeda & Partial<SelBentrok>)[]
  /** chosen before, by cell */
  pilihan: Readonly<Record<string, Isi>>
  /** cells that somebody changed behind the preview */
  ulang: ReadonlySet<string>
  /** name of the reader: her own later edits are told as hers */
  nama: string
}

const PILIHAN: readonly [Isi, string, string][] = [['berkas', 'Pakai berkas', 'Kosongkan'], ['server', 'Biarkan', 'Biarkan']]
const kini = (satu: SelBeda & Partial<SelBentrok>) => (satu.tersimpan === undefined ? satu.sebelum : satu.tersimpan)

/** Who stored the present value, and when. */
function Siapa({ satu, nama }: { satu: Partial<SelBentrok>; nama: string }) {
  if (!satu.oleh) return null
  return <span className="block text-sm whitespace-normal text-redup">{satu.oleh === nama ? 'Anda sendiri' : satu.oleh}{satu.pada ? `, ${waktuWib(satu.pada)}` : ''}</span>
}

/** What both sides changed and what the file would empty: what was seen, what stands, what is wanted, and the choice, cell by cell. */
export function TabelPilih({ daftar, pilihan, ulang, nama }: TabelPilihProps) {
  return (
    <Table caption="Sel yang Anda pilih isinya" captionTersembunyi className={TUMPUK}>
      <thead><Tr><Th>Baris, kolom</Th><Th angka>Saat diunduh</Th><Th angka>Kini di server</Th><Th angka>Di berkas</Th><Th>Pilihan</Th></Tr></thead>
      <tbody>
        {daftar.slice(0, MAKS_TAMPIL).map((satu) => (
          <Tr key={`${satu.kunci} ${kini(satu) ?? ''}`}>
            <KepalaSel satu={satu} />
            <Nilai nama="Saat diunduh" kunci={satu.kunci} nilai={satu.sebelum} />
            <Nilai nama="Kini di server" kunci={satu.kunci} nilai={kini(satu)}>
              <Siapa satu={satu} nama={nama} />
              {ulang.has(satu.kunci) ? <Badge nada="awas">baru berubah</Badge> : null}
            </Nilai>
            <Nilai nama="Di berkas" kunci={satu.kunci} nilai={satu.sesudah} />
            <Td>
              <fieldset className="flex flex-wrap gap-x-4">
                <legend className="sr-only">{satu.baris}, {satu.kolom}</legend>
                {PILIHAN.map(([nilai, kata, kataKosong]) => (
                  <label key={nilai} className="inline-flex min-h-8 items-center gap-2 whitespace-nowrap max-md:min-h-11">
                    <input type="radio" name={`${AWALAN_PILIH}${satu.kunci}`} value={nilai} defaultChecked={pilihan[satu.kunci] === nilai} className="size-4 accent-aksen" />
                    {satu.sesudah === null ? kataKosong : kata}
                  </label>
                ))}
              </fieldset>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
