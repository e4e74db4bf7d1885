import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { UnggahanTersimpan } from '@/lib/lapor/templat/types'
import { FormTerapkan } from './form-terapkan'
import { TabelBarisBaru } from './tabel-baris-baru'
import { TabelBeda, TabelBentrok, TabelTolak } from './tabel-beda'

/** "12 sel akan berubah: 3 baru, 8 berubah, 1 dikosongkan." */
function kalimat({ beda, sama, dibaca, barisBaru = [] }: UnggahanTersimpan): string {
  const hitung = (jenis: string): number => beda.filter((satu) => satu.jenis === jenis).length
  const rincian = (['baru', 'berubah', 'dikosongkan'] as const).map((jenis) => ({ jenis, n: hitung(jenis) })).filter(({ n }) => n > 0)
  const akan = beda.length === 0 ? 'Tidak ada sel yang akan berubah.' : `${bilangan(beda.length)} sel akan berubah: ${rincian.map(({ jenis, n }) => `${bilangan(n)} ${jenis}`).join(', ')}.`
  const tambah = barisBaru.length === 0 ? null : `${bilangan(barisBaru.length)} baris anggaran baru akan ditambahkan.`
  return `${[beda.length === 0 && tambah !== null ? null : akan, tambah].filter(Boolean).join(' ')} ${bilangan(dibaca)} sel dibaca${sama > 0 ? `, ${bilangan(sama)} di antaranya sudah tersimpan sama di server` : ''}.`
}

/** What an uploaded template would change, cell by cell; then the button, or why there is none. */
export function Pratinjau({ unggahan, entri }: { unggahan: UnggahanTersimpan; entri: string }) {
  const { beda, bentrok, tolak, catatan, diterapkanPada, jumlahDiterapkan, barisBaru = [] } = unggahan
  const selesai = diterapkanPada !== null
  return (
    <section aria-label="Perbedaan" className="mb-8 flex flex-col gap-4">
      <p className="max-w-4xl">
        <strong className="break-all">{unggahan.namaBerkas}</strong>, templat yang diunduh {waktuWib(unggahan.dibuat)}. {selesai ? null : kalimat(unggahan)}
      </p>
      {selesai ? (
        <Notice nada="berhasil">
          Sudah diterapkan {waktuWib(diterapkanPada)}: {bilangan(jumlahDiterapkan ?? 0)} sel tersimpan. <a className="tautan" href={entri}>Lihat di halaman entri</a>
        </Notice>
      ) : null}
      {catatan.length > 0 ? <Notice nada="info"><ul>{catatan.map((satu) => <li key={satu}>{satu}</li>)}</ul></Notice> : null}
      {tolak.length > 0 ? (
        <>
          <Notice nada="galat" judul={`${bilangan(tolak.length)} sel ditolak, jadi berkas ini belum dapat diterapkan`}>Perbaiki sel di bawah ini dalam berkas, lalu unggah lagi. Belum ada yang disimpan.</Notice>
          <TabelTolak tolak={tolak} />
        </>
      ) : null}
      {bentrok.length > 0 ? (
        <>
          <Notice nada="peringatan" judul={`${bilangan(bentrok.length)} sel diubah orang lain di server sejak templat diunduh`}>Isi berkas berbeda dari keduanya. Pilih di bawah mana yang berlaku.</Notice>
          <TabelBentrok bentrok={bentrok} />
        </>
      ) : null}
      {barisBaru.length > 0 ? <TabelBarisBaru baris={barisBaru} judul={selesai ? 'Baris anggaran yang ditambahkan' : 'Baris anggaran yang akan ditambahkan'} /> : null}
      {beda.length > 0 ? <TabelBeda beda={beda} judul={selesai ? 'Yang diubah' : 'Yang akan berubah'} /> : null}
      {selesai || tolak.length > 0 || beda.length + bentrok.length + barisBaru.length === 0 ? null : (
        <FormTerapkan unitId={unggahan.unitId} id={unggahan.id} jumlah={beda.length} baris={barisBaru.length} bentrok={bentrok.length} entri={entri} />
      )}
    </section>
  )
}
