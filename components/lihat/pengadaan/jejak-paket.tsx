import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { NAMA_SUMBER, NAMA_TABEL, NAMA_TINDAKAN } from '@/lib/lihat/jejak/constants'
import type { BarisJejak } from '@/lib/lihat/jejak/types'
import { kalimatPerubahan } from '@/lib/lihat/jejak/utils'

/** What changed, with the sub-kegiatan by its name: of the others an id says nothing. */
function kalimat({ perubahan, tindakan, tabel, subKegiatan }: BarisJejak): string[] {
  const sub = tabel === 'paket' ? perubahan.find(({ kolom }) => kolom === 'sub_kegiatan_id') : undefined
  return [...kalimatPerubahan(perubahan, tindakan, tabel), ...(sub === undefined || (sub.dari ?? sub.ke) === null ? [] : [sub.ke === null ? 'sub-kegiatan: tautan dilepas' : `sub-kegiatan: ${subKegiatan ?? 'ditautkan'}`])]
}

/** Who changed what of a package, when, from which value to which; newest first. */
export function JejakPaket({ baris, lebih }: { baris: readonly BarisJejak[]; lebih: boolean }) {
  if (baris.length === 0) return <p className="text-redup">Belum ada perubahan yang tercatat.</p>
  return (
    <Table caption={lebih ? `${bilangan(baris.length)} perubahan terakhir` : 'Perubahan paket, terbaru di atas'} captionTersembunyi={!lebih} tinggi="32rem">
      <thead><tr><Th>Waktu</Th><Th>Siapa</Th><Th>Apa</Th><Th>Sebelum dan sesudah</Th></tr></thead>
      <tbody>
        {baris.map((satu) => (
          <Tr key={satu.id}>
            <RowHead className="text-sm font-normal whitespace-nowrap">{waktuWib(satu.pada.toISOString())}</RowHead>
            <Td className="min-w-40">{satu.namaPelaku ?? satu.pelaku}<span className="block text-sm text-redup">lewat {NAMA_SUMBER[satu.sumber] ?? satu.sumber}</span></Td>
            <Td className="min-w-40">{NAMA_TABEL[satu.tabel] ?? satu.tabel} {NAMA_TINDAKAN[satu.tindakan] ?? satu.tindakan}</Td>
            <Td className="min-w-56"><ul>{kalimat(satu).map((isi) => <li key={isi}>{isi}</li>)}</ul></Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
