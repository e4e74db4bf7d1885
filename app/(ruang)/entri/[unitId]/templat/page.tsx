import type { Metadata } from 'next'
import { DataContoh } from '@/components/dasar/shell/data-contoh'
import { Isi } from '@/components/dasar/shell/isi'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { idDari } from '@/lib/dasar/akses/scope'
import { GALAT_UNGGAH } from '@/lib/dasar/unggah/constants'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { loadEntri } from '@/lib/lapor/pelaporan/loaders'
import { bacaAlamat, type Parameter } from '@/lib/lapor/pelaporan/schema'
import { loadUnggahan } from '@/lib/lapor/templat/loaders'
import { tertutup } from '@/lib/lapor/templat/utils'
import { requireTahunAda } from '@/lib/tahun/periode/loaders'
import { PeriodeLain } from '../../../periode-lain'
import { TanpaPeriode } from '../../tanpa-periode'
import { TautanTemplat } from '../tautan-templat'
import { FormUnggah } from './form-unggah'
import { Pratinjau } from './pratinjau'

const GALAT: Readonly<Record<string, string>> = { ...GALAT_UNGGAH, isian: 'Kiriman tidak terbaca sebagai formulir dengan satu berkas. Pilih berkasnya lalu unggah lagi.' }

export const metadata: Metadata = { title: 'Templat Excel' }

interface TemplatPageProps {
  params: Promise<{ unitId: string }>
  searchParams: Promise<Parameter>
}

/** The Excel file of one unit and month: out, in, and what it would change. */
export default async function TemplatPage({ params, searchParams }: TemplatPageProps) {
  const [{ unitId }, parameter] = await Promise.all([params, searchParams])
  const minta = bacaAlamat(parameter)
  const lembar = await loadEntri(idDari(unitId), minta)
  await requireTahunAda(parameter)
  if (!lembar) return <Isi><TanpaPeriode peran={(await requirePengguna()).peran} /></Isi>
  const { unit, periode, tahun, hak, pengguna } = lembar
  const id = typeof parameter.unggahan === 'string' ? parameter.unggahan : null
  const unggahan = id === null ? null : await loadUnggahan(pengguna, unit.id, id)
  const alamat = { unitId: unit.id, tahun: periode.tahun, bulan: periode.bulan }
  const entri = `/entri/${unit.id}?tahun=${periode.tahun}&bulan=${periode.bulan}`
  const tutup = tertutup(hak)
  const ditolak = unggahan?.ditolak
  return (
    <>
      {tahun.contoh ? <DataContoh tahun={tahun.tahun} catatan={null} /> : null}
      <Isi>
        <PageHead
          remah={[{ nama: `Entri ${unit.namaSingkat}`, href: entri }]}
          judul={unggahan && !ditolak ? `Apa yang diubah berkas ini pada ${unit.nama}?` : `Isi laporan ${bulanTahun(periode.tahun, periode.bulan)} ${unit.nama} di Excel`}
          keterangan={unggahan && !ditolak ? null : 'Unduh berkasnya, isi sel yang kuning, lalu unggah kembali. Sebelum ada yang disimpan, Anda melihat perbedaannya sel demi sel.'}
          bantuan="Templat berisi semua baris unit ini dengan angka yang tersimpan sekarang. Yang dapat diisi hanya yang boleh Anda ubah. Saat berkas kembali, tiap sel dibandingkan dengan isinya ketika diunduh dan dengan isi server sekarang; yang berubah di server sementara itu (juga oleh Anda sendiri) dan yang dikosongkan di berkas ditunjukkan, dan Anda memilih sel demi sel. Menerapkan berarti semua tersimpan atau tidak sama sekali."
          aksi={<TautanTemplat {...alamat} hanyaUnduh />}
        />
        <PeriodeLain minta={minta} kini={periode} sebab="tidak terbuka untuk diisi" />
        {id !== null && unggahan === null ? <Notice nada="peringatan" umumkan className="mb-4">Unggahan ini tidak ada lagi atau sudah lewat waktunya. Unggah templatnya sekali lagi.</Notice> : null}
        {unggahan && !ditolak ? <Pratinjau unggahan={unggahan} entri={entri} nama={pengguna.nama} /> : null}
        {ditolak ? <Notice nada="galat" umumkan judul="Berkas ini tidak dapat diterima" className="mb-4">{unggahan.namaBerkas ? <strong className="break-all">{unggahan.namaBerkas}: </strong> : null}{ditolak}</Notice> : null}
        {tutup === null ? <FormUnggah alamat={alamat} lagi={unggahan !== null} terlaluBesar={parameter.galat === 'besar'} galat={GALAT[String(parameter.galat)]} /> : <Notice nada="info">{tutup} Templat masih dapat diunduh untuk dibaca.</Notice>}
      </Isi>
    </>
  )
}
