import { Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import type { Isi, SelBeda, SelBentrok } from '@/lib/lapor/templat/types'
import { KepalaSel, MAKS_TAMPIL, Nilai, Sisa, tinggiTabel, TUMPUK } from './sel-nilai'

/** What was chosen of the asked cells, once the file is applied. */
export function TabelDipilih({ daftar, pilih }: { daftar: readonly (SelBeda & Partial<SelBentrok>)[]; pilih: (kunci: string) => Isi | null }) {
  return (
    <div>
      <h2 className="mb-2 text-lg">Yang dipilih</h2>
      <Table caption="Sel yang dipilih isinya" captionTersembunyi {...tinggiTabel(daftar.length)} className={TUMPUK}>
        <thead><Tr><Th>Baris, kolom</Th><Th angka>Di server waktu itu</Th><Th angka>Di berkas</Th><Th>Pilihan</Th></Tr></thead>
        <tbody>
          {daftar.slice(0, MAKS_TAMPIL).map((satu) => (
            <Tr key={satu.kunci}>
              <KepalaSel satu={satu} />
              <Nilai nama="Di server waktu itu" kunci={satu.kunci} nilai={satu.tersimpan === undefined ? satu.sebelum : satu.tersimpan} />
              <Nilai nama="Di berkas" kunci={satu.kunci} nilai={satu.sesudah} />
              <Td className="md:whitespace-nowrap">{pilih(satu.kunci) === 'berkas' ? 'Berkas dipakai' : 'Isi server dibiarkan'}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <Sisa jumlah={daftar.length} />
    </div>
  )
}
