import type { Metadata } from 'next'
import Link from 'next/link'
import { Isi } from '@/components/dasar/shell/isi'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { LinkButton } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { bacaAlamat, type Parameter } from '@/lib/lapor/pelaporan/schema'
import { NAMA_LANGKAH } from '@/lib/tahun/penyiapan/constants'
import { requireTahunAda } from '@/lib/tahun/periode/loaders'
import { loadPenyiapan, loadRencanaSalin } from '@/lib/tahun/penyiapan/loaders'
import { judulPenyiapan, langkahBerikut, susunLangkah } from '@/lib/tahun/penyiapan/utils'
import { loadSetelan } from '@/lib/tahun/tahun-anggaran/loaders'
import { FormTahun } from '../tahun/form-tahun'
import { FormSalin } from './form-salin'
import { ButirLangkah } from './langkah'
import { LangkahBuka } from './langkah-buka'

export const metadata: Metadata = { title: 'Menyiapkan tahun' }

const bantuan = 'Sembilan langkah dari tahun kosong sampai operator dapat mengisi. Angkanya dihitung dari isi basis data setiap kali halaman dibuka; urutannya anjuran, bukan keharusan. Pagu dibandingkan dengan anggaran kas baris demi baris pada versi terakhirnya. Target fisik lengkap bila ada sampai Desember, atau mencapai 100% sebelumnya.'

/** No year yet: the first one is made here. */
async function TahunPertama() {
  const { regulasi } = await loadSetelan()
  return (
    <Isi>
      <PageHead judul="Mulai dengan tahun anggaran pertama" bantuan={bantuan} keterangan="Sesudah tahun dibuat, halaman ini menunjukkan langkah berikutnya: unit, pagu, anggaran kas, target fisik, akun, dan membuka Januari." />
      {regulasi.length > 0 ? <FormTahun tahun={new Date().getFullYear()} regulasi={regulasi} semula={null} /> : (
        <EmptyState judul="Kodefikasi program dan kegiatan belum dimuat">Data acuan dimuat sendiri saat aplikasi dijalankan. Hentikan lalu jalankan lagi aplikasi.</EmptyState>
      )}
    </Isi>
  )
}

/** How far a year is set up, what is missing, and which step is next. */
export default async function MenyiapkanPage({ searchParams }: { searchParams: Promise<Parameter> }) {
  await requirePeran('ADMIN')
  const parameter = await searchParams
  await requireTahunAda(parameter)
  const { tahun: daftar } = await loadSetelan()
  const minta = bacaAlamat(parameter).tahun
  const kini = daftar.find(({ tahun }) => tahun === minta) ?? daftar[0]
  const [isi, rencana] = kini ? await Promise.all([loadPenyiapan(kini.tahun), loadRencanaSalin(kini.tahun)]) : [null, null]
  if (!kini || !isi) return <TahunPertama />
  const { tahun } = kini
  const langkah = susunLangkah(isi)
  const berikut = langkahBerikut(langkah)
  return (
    <Isi>
      <PageHead
        judul={judulPenyiapan(tahun, langkah, NAMA_LANGKAH)} bantuan={bantuan}
        keterangan={<nav aria-label="Tahun"><ul className="flex flex-wrap gap-3">{daftar.map((satu) => <li key={satu.tahun}>{satu.tahun === tahun ? <strong aria-current="page">{satu.tahun}</strong> : <Link className="tautan" href={`/pengaturan/menyiapkan?tahun=${satu.tahun}`}>{satu.tahun}</Link>}</li>)}</ul></nav>}
        aksi={<LinkButton href="/pengaturan/tahun#judul-baru">Buat tahun baru</LinkButton>}
      />
      {parameter.baru === '1' ? <Notice nada="berhasil" umumkan className="mb-4">Tahun {tahun} dibuat dengan APBD murni dan anggaran kas awal yang masih kosong.</Notice> : null}
      {minta !== undefined && minta !== tahun ? <Notice nada="peringatan" className="mb-4">Tahun {minta} tidak ada. Yang tampil tahun {tahun}.</Notice> : null}
      <ol className="max-w-5xl border-b border-garis">
        {langkah.map((satu, i) => (
          <ButirLangkah key={satu.kunci} langkah={satu} nomor={i + 1} berikut={satu === berikut}>
            {satu.kunci === 'buka' ? <LangkahBuka isi={isi} langkah={satu} /> : null}
          </ButirLangkah>
        ))}
      </ol>
      {rencana ? (
        <section aria-labelledby="judul-salin" className="mt-8 max-w-5xl">
          <h2 id="judul-salin" className="text-lg">Apa yang disalin dari tahun {rencana.dari}?</h2>
          <Disclosure label={`Bandingkan dengan ${rencana.dari} dan salin`} buka={isi.pagu.baris === 0}><FormSalin rencana={rencana} /></Disclosure>
        </section>
      ) : null}
    </Isi>
  )
}
