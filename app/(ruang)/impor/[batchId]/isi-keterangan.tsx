import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { bilangan, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { NAMA_JENIS, NAMA_STATUS } from '@/lib/lapor/impor/constants'
import type { loadAsal } from '@/lib/lapor/impor/loaders'
import type { Batch } from '@/lib/lapor/impor/types'
import { senFromText } from '@/lib/realisasi/rupiah'

/** What the file is, who did what with it, and what was left at the door. */
export function Keterangan({ batch }: { batch: Batch }) {
  const { kontrol } = batch
  return (
    <DefinitionList className="max-w-3xl" butir={[
      { nama: 'Jenis', nilai: batch.jenis ? NAMA_JENIS[batch.jenis] : TIADA },
      { nama: 'Keadaan', nilai: NAMA_STATUS[batch.status] },
      // while it is read the progress above tells; what stands here would be older
      ...(batch.status === 'MEMBACA' ? [] : [{ nama: 'Baris dibaca', nilai: `${bilangan(kontrol.dibaca ?? 0)}${kontrol.detik === undefined ? '' : ` dalam ${bilangan(kontrol.detik)} detik`}` }]),
      ...(batch.unit ? [{ nama: 'Untuk unit', nilai: batch.unit }] : []),
      ...(batch.versi ? [{ nama: 'Untuk versi', nilai: batch.versi }] : []),
      ...(batch.status === 'MEMBACA' ? [] : [
        { nama: 'Lembar yang dilewati', nilai: kontrol.lembarLewat?.length ? kontrol.lembarLewat.join(', ') : 'tidak ada' },
        { nama: 'Kolom orang yang tidak disimpan', nilai: kontrol.kolomOrang?.length ? kontrol.kolomOrang.join(', ') : 'tidak ada' },
      ]),
      ...(batch.kedaluwarsaPada ? [{ nama: 'Kedaluwarsa', nilai: `${waktuWib(batch.kedaluwarsaPada)}; sesudah itu barisnya dihapus dan berkas perlu diunggah lagi` }] : []),
      { nama: 'Diunggah', nilai: `${batch.oleh}, ${waktuWib(batch.dibuatPada)}` },
      ...(batch.diterapkanPada ? [{ nama: 'Diterapkan', nilai: `${batch.diterapkanOleh ?? ''}, ${waktuWib(batch.diterapkanPada)}, ${bilangan(batch.berubah ?? 0)} angka berubah` }] : []),
      ...(batch.dibatalkanPada ? [{ nama: 'Dibatalkan', nilai: `${batch.dibatalkanOleh ?? ''}, ${waktuWib(batch.dibatalkanPada)}` }] : []),
      { nama: 'Sidik berkas (SHA-256)', nilai: <span className="break-all font-mono text-sm">{batch.sidik}</span> },
    ]} />
  )
}

/** The rows of the file behind one figure. */
export function Asal({ baris }: { baris: Awaited<ReturnType<typeof loadAsal>> }) {
  return (
    <section id="asal" aria-label="Baris berkas di balik angka">
      <Table caption="Baris berkas di balik angka yang dipilih">
        <thead><tr><Th>Baris</Th><Th>Dokumen</Th><Th>Rekening</Th><Th angka satuan="Rp">Nilai</Th><Th angka satuan="Rp">Setoran</Th></tr></thead>
        <tbody>{baris.map((satu) => <Tr key={`${satu.lembar}-${satu.nomor}`}><RowHead className="font-normal">{satu.nomor}</RowHead><Td>{satu.dokumen || TIADA}</Td><Td>{satu.rekening}</Td><NumTd>{rupiahPenuh(senFromText(satu.nilai))}</NumTd><NumTd>{rupiahPenuh(senFromText(satu.kurang))}</NumTd></Tr>)}</tbody>
      </Table>
    </section>
  )
}
