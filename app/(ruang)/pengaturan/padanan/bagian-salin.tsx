import Form from 'next/form'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Button } from '@/components/dasar/ui/button'
import { SelectField } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import { NAMA_MACAM, type Macam } from '@/lib/lapor/impor/constants'
import type { IsiPadanan } from '@/lib/lapor/impor/padanan/loaders'
import { FormSalin } from './form-salin'

/** Carries the mappings of a year over to another: first what would be, then the act. */
export function BagianSalin({ isi: { tahun, daftarTahun, salin } }: { isi: IsiPadanan }) {
  const lain = daftarTahun.filter((satu) => satu.tahun !== tahun)
  if (lain.length === 0 || !daftarTahun.some((satu) => satu.tahun === tahun && satu.jumlah > 0)) return null
  return (
    <section aria-labelledby="judul-salin" className="mt-8 flex flex-col gap-3 border-t border-garis pt-4">
      <h2 id="judul-salin" className="text-lg">Pakai juga di tahun lain?</h2>
      <p className="max-w-3xl text-redup">Yang disalin hanya padanan yang artinya ada di tahun itu; padanan yang sudah ada di sana tidak diganti.</p>
      <Form action="/pengaturan/padanan#judul-salin" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="tahunPadanan" value={tahun} />
        <SelectField label={`Dari ${tahun} ke tahun`} name="ke" defaultValue={String(salin?.ke ?? lain[0]?.tahun ?? '')} opsi={lain.map((satu) => ({ nilai: String(satu.tahun), nama: String(satu.tahun) }))} />
        <Button type="submit">Lihat yang dapat disalin</Button>
      </Form>
      {salin ? (
        <>
          <p role="status">{bilangan(salin.bisa)} padanan dapat disalin ke {salin.ke}, {bilangan(salin.sudah)} sudah ada di sana, {bilangan(salin.tidak.length)} tidak dapat.</p>
          <FormSalin dari={tahun} ke={salin.ke} bisa={salin.bisa} />
          {salin.tidak.length > 0 ? (
            <Table caption={`Yang tidak disalin ke ${salin.ke}, dengan sebabnya`}>
              <thead><tr><Th>Dalam berkas</Th><Th>Macam</Th><Th>Sebab</Th></tr></thead>
              <tbody>{salin.tidak.map((satu) => <Tr key={`${satu.macam}-${satu.kunci}`}><RowHead className="font-normal">{satu.kunci.replace('|', ' ')}</RowHead><Td>{NAMA_MACAM[satu.macam as Macam]}</Td><Td>{satu.sebab}</Td></Tr>)}</tbody>
            </Table>
          ) : null}
        </>
      ) : null}
    </section>
  )
}
