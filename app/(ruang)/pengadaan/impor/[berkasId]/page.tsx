import type { Metadata } from 'next'
import Link from 'next/link'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import type { BerkasRup } from '@/lib/lapor/pengadaan/rup/data'
import { loadPratinjauRup, type PratinjauRup } from '@/lib/lapor/pengadaan/rup/loaders'
import { bacaTampilRup } from '@/lib/lapor/pengadaan/rup/schema'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { Hilang, Kontrol, NAMA_KEADAAN, TautkanSub } from './bagian'
import { FormJawabRup } from './form-jawab'
import { FormBuangRup, FormTerap } from './form-terap'
import { PahamRup } from './paham'
import { TabelButir } from './tabel-butir'

export const metadata: Metadata = { title: 'Pratinjau RUP' }

/** A list that is over: applied, or refused. */
function Selesai({ berkas: { tahun, ditolak, hasil, diterapkan } }: { berkas: BerkasRup }) {
  return (
    <div className="flex flex-col items-start gap-4">
      {ditolak === null ? null : <Notice nada="galat">{ditolak}</Notice>}
      {hasil === null || diterapkan === null ? null : (
        <Notice nada="berhasil" judul={`Disimpan ${waktuWib(diterapkan)}`}>{bilangan(hasil.baru)} paket baru, {bilangan(hasil.berubah)} diperbarui, {bilangan(hasil.dibatalkan)} dibatalkan, {bilangan(hasil.sama)} tidak berubah.</Notice>
      )}
      <div className="flex flex-wrap gap-2"><LinkButton href={`/pengadaan?tahun=${tahun}#pengadaan-daftar`} ragam="utama">Lihat paket</LinkButton><LinkButton href={`/pengadaan/impor?tahun=${tahun}`}>Unggah daftar lain</LinkButton></div>
    </div>
  )
}

function Pertanyaan({ isi: { berkas, terbuka, terjawab, unit } }: { isi: PratinjauRup }) {
  const bersama = { berkasId: berkas.id, putusan: berkas.putusan, unit }
  return (
    <>
      {terbuka.length === 0 ? null : (
        <section aria-labelledby="judul-tanya" className="flex flex-col gap-4">
          <h2 id="judul-tanya" className="text-lg">{bilangan(terbuka.length)} hal perlu Anda jawab</h2>
          <FormJawabRup key={terbuka.map(({ kunci }) => kunci).join()} {...bersama} pertanyaan={terbuka.slice(0, 40)} label="Simpan jawaban" />
        </section>
      )}
      {terjawab.length === 0 ? null : <Disclosure label={`Jawaban yang sudah diberikan (${bilangan(terjawab.length)}); dapat diubah sebelum disimpan`}><FormJawabRup key={terjawab.map(({ kunci }) => kunci).join()} {...bersama} pertanyaan={terjawab.slice(0, 40)} label="Ubah jawaban" /></Disclosure>}
    </>
  )
}

function Rinci({ isi: { lihat, namaUnit, namaSub }, alamat }: { isi: PratinjauRup; alamat: string }) {
  if (lihat === null) return null
  const halaman = (hal: number): string => `${alamat}?lihat=${lihat.keadaan}&hal=${hal}#rinci`
  return (
    <section aria-labelledby="rinci" className="flex flex-col gap-2">
      <h2 id="rinci" className="text-lg">{NAMA_KEADAAN[lihat.keadaan]}</h2>
      <TabelButir butir={lihat.butir} namaUnit={namaUnit} namaSub={namaSub} caption={`${bilangan(lihat.semua)} baris`} />
      {lihat.terakhir > 1 ? (
        <nav aria-label="Halaman baris berkas" className="flex flex-wrap items-center gap-4 text-sm">
          <span>Halaman {bilangan(lihat.halaman)} dari {bilangan(lihat.terakhir)}</span>
          {lihat.halaman > 1 ? <Link className="tautan inline-flex min-h-8 items-center" href={halaman(lihat.halaman - 1)}>Sebelumnya</Link> : null}
          {lihat.halaman < lihat.terakhir ? <Link className="tautan inline-flex min-h-8 items-center" href={halaman(lihat.halaman + 1)}>Berikutnya</Link> : null}
        </nav>
      ) : null}
    </section>
  )
}

const kata = ({ kontrol, hilang }: PratinjauRup): string => {
  const n = (keadaan: string): number => kontrol.filter((satu) => satu.keadaan === keadaan).reduce((semua, { baris }) => semua + baris, 0)
  const batal = n('BATAL') + hilang.filter(({ batalkan }) => batalkan).length
  const bagian = [[n('BARU'), 'paket baru'], [n('BERUBAH'), 'diperbarui'], [batal, 'dibatalkan']].filter(([jumlah]) => jumlah !== 0).map(([jumlah, apa]) => `${bilangan(Number(jumlah))} ${apa ?? ''}`)
  return `Simpan: ${bagian.join(', ')}`
}

/** What a list of packages would do, before anything of it is saved. */
export default async function PratinjauRupPage({ params, searchParams }: { params: Promise<{ berkasId: string }>; searchParams: Promise<SearchParams> }) {
  const [{ berkasId }, tampil] = [await params, bacaTampilRup(await searchParams)]
  const { berkas, isi } = await loadPratinjauRup(berkasId, tampil)
  const alamat = `/pengadaan/impor/${berkas.id}`
  return (
    <Isi>
      <PageHead
        remah={[{ nama: 'Pengadaan', href: `/pengadaan?tahun=${berkas.tahun}` }, { nama: 'Impor RUP', href: `/pengadaan/impor?tahun=${berkas.tahun}` }]}
        judul={isi !== null ? `Apakah isi ${berkas.nama} benar?` : berkas.ditolak === null ? `${berkas.nama} sudah disimpan` : `${berkas.nama} tidak dapat dipakai`}
        keterangan={`RUP TA ${berkas.tahun} menurut SiRUP per ${tanggal(berkas.perTanggal)}.${isi === null ? '' : ` Menunggu sampai ${waktuWib(berkas.sampai)}; belum ada paket yang berubah.`}`}
      />
      <div className="flex flex-col gap-8">
        {isi === null ? <Selesai berkas={berkas} /> : null}
        {berkas.pahaman.lembar.length === 0 ? null : <PahamRup paham={berkas.pahaman} />}
        {isi === null ? null : (
          <>
            <Pertanyaan isi={isi} />
            <section aria-labelledby="judul-kontrol" className="flex flex-col gap-3"><h2 id="judul-kontrol" className="text-lg">Apa yang akan terjadi?</h2><Kontrol isi={isi} alamat={alamat} /></section>
            <Rinci isi={isi} alamat={alamat} />
            <TautkanSub isi={isi} alamat={alamat} />
            <Hilang isi={isi} />
          </>
        )}
        {isi === null ? null : (
          <section aria-labelledby="judul-simpan" className="flex flex-col gap-4 border-t border-garis pt-4">
            <h2 id="judul-simpan" className="text-lg">{isi.terbuka.length > 0 ? 'Jawab dulu pertanyaan di atas' : isi.nihil ? 'Semua paket di berkas ini sudah tercatat; tidak ada yang berubah' : 'Simpan semuanya sekaligus'}</h2>
            {isi.terbuka.length > 0 || isi.nihil ? null : <FormTerap key={isi.tanda} berkasId={berkas.id} tanda={isi.tanda} pahami={isi.pahami} label={kata(isi)} />}
            <FormBuangRup berkasId={berkas.id} />
          </section>
        )}
      </div>
    </Isi>
  )
}
