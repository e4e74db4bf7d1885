import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { ditanya, kunciBaris, kunciLewati, langsung } from '@/lib/lapor/templat/pilihan'
import type { UnggahanTersimpan } from '@/lib/lapor/templat/types'
import { FormTerapkan } from './form-terapkan'
import { MAKS_TAMPIL } from './sel-nilai'
import { TabelBarisBaru } from './tabel-baris-baru'
import { TabelBeda, TabelTolak } from './tabel-beda'
import { TabelDipilih } from './tabel-dipilih'
import { TabelPilih } from './tabel-pilih'

/** "11 sel akan berubah: 3 baru, 8 berubah. 2 sel menunggu pilihan Anda." */
function kalimat(unggahan: UnggahanTersimpan): string {
  const { sama, dibaca, barisBaru = [] } = unggahan
  const [beda, tanya] = [langsung(unggahan), ditanya(unggahan).length]
  const rincian = (['baru', 'berubah'] as const).map((jenis) => ({ jenis, n: beda.filter((satu) => satu.jenis === jenis).length })).filter(({ n }) => n > 0)
  const akan = beda.length > 0 ? `${bilangan(beda.length)} sel akan berubah: ${rincian.map(({ jenis, n }) => `${bilangan(n)} ${jenis}`).join(', ')}.` : null
  const pilih = tanya > 0 ? `${bilangan(tanya)} sel menunggu pilihan Anda.` : null
  const tambah = barisBaru.length > 0 ? `${bilangan(barisBaru.length)} baris anggaran baru akan ditambahkan.` : null
  const bagian = [akan, pilih, tambah].filter((satu) => satu !== null)
  return `${bagian.length === 0 ? 'Tidak ada sel yang akan berubah.' : bagian.join(' ')} ${bilangan(dibaca)} sel dibaca${sama > 0 ? `, ${bilangan(sama)} di antaranya sudah tersimpan sama di server` : ''}.`
}

/** What was applied: the cells that were taken unasked, and what was chosen of the others. */
function Diterapkan({ unggahan }: { unggahan: UnggahanTersimpan }) {
  const { pilihan, barisBaru = [] } = unggahan
  const lewati = new Set(pilihan?.lewati)
  const [beda, tanya, baris] = [langsung(unggahan).filter(({ kunci }) => !lewati.has(kunciLewati(kunci))), ditanya(unggahan), barisBaru.filter((satu) => !lewati.has(kunciBaris(satu)))]
  return (
    <>
      {tanya.length > 0 ? <TabelDipilih daftar={tanya} pilih={(kunci) => pilihan?.satu[kunci] ?? pilihan?.semua ?? null} /> : null}
      {baris.length > 0 ? <TabelBarisBaru baris={baris} judul="Baris anggaran yang ditambahkan" lewati={null} /> : null}
      {beda.length > 0 ? <TabelBeda beda={beda} judul="Yang diubah" lewati={null} /> : null}
    </>
  )
}

/** What an uploaded template would change, cell by cell; then the button, or why there is none. */
export function Pratinjau({ unggahan, entri, nama }: { unggahan: UnggahanTersimpan; entri: string; nama: string }) {
  const { tolak, catatan, diterapkanPada, jumlahDiterapkan, barisBaru = [], pilihan, ulang = [] } = unggahan
  const selesai = diterapkanPada !== null
  const [tanya, beda] = [ditanya(unggahan), langsung(unggahan)]
  const siap = !selesai && tolak.length === 0
  const lewati = siap ? new Set(pilihan?.lewati) : null
  const lain = (
    <>
      {barisBaru.length > 0 ? <TabelBarisBaru baris={barisBaru} judul="Baris anggaran yang akan ditambahkan" lewati={lewati} /> : null}
      {beda.length > 0 ? <TabelBeda beda={beda} judul="Yang akan berubah" lewati={lewati} /> : null}
    </>
  )
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
      {selesai ? <Diterapkan unggahan={unggahan} /> : null}
      {!selesai && !siap ? lain : null}
      {siap && tanya.length + beda.length + barisBaru.length > 0 ? (
        <FormTerapkan
          unitId={unggahan.unitId} id={unggahan.id} tanya={tanya.length} sisa={Math.max(tanya.length - MAKS_TAMPIL, 0)} entri={entri}
          pilihan={<TabelPilih daftar={tanya} pilihan={pilihan?.satu ?? {}} ulang={new Set(ulang)} nama={nama} />}
        >
          {lain}
        </FormTerapkan>
      ) : null}
    </section>
  )
}
