import type { Metadata } from 'next'
import Link from 'next/link'
import { DaftarCatatan, DaftarLangkah } from '@/components/lihat/kendala/riwayat-kendala'
import { alamat, alamatSub, alamatUnit } from '@/components/lihat/perangkat-daerah/alamat'
import { FormLangkah } from '@/components/lapor/kendala/form-langkah'
import { FormTutupKendala } from '@/components/lapor/kendala/form-tutup'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { Badge } from '@/components/dasar/ui/badge'
import { Blok } from '@/components/dasar/ui/blok'
import { PageHead } from '@/components/dasar/ui/page-head'
import { rupiah } from '@/lib/dasar/format/angka'
import { namaBulan, sampaiBulan } from '@/lib/dasar/format/tanggal'
import { tutupKendala } from '@/lib/lapor/kendala/actions'
import { catatLangkah } from '@/lib/lapor/kendala/langkah/actions'
import { loadRantai } from '@/lib/lihat/kendala/rantai/loaders'
import { kekuranganDari } from '@/lib/realisasi/rupiah-kendala'
import { RUMUS } from '@/lib/realisasi/rumus'
import { RumusDisclosure } from '@/components/dasar/ui/disclosure'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Riwayat kendala' }

interface Props { params: Promise<{ asalId: string }>; searchParams: Promise<SearchParams> }

/** One obstacle: what was written month by month, what was done about it, and the money behind it. */
export default async function HalamanRantai({ params, searchParams }: Props) {
  const [{ asalId }, minta] = await Promise.all([params, searchParams])
  const periode = await loadPeriode(minta)
  const rantai = await loadRantai(asalId, periode)
  const { catatan, unit, sub, sifat, terbuka, selisih, bolehTulis, tahun } = rantai
  const [akhir] = catatan
  const pertama = catatan.at(-1)
  const kurang = kekuranganDari(selisih)
  return (
    <>
      <BarPeriode periode={periode} melapor={false} />
      <Isi>
        <PageHead
          judul={akhir?.uraian ?? 'Kendala'}
          remah={[{ nama: 'Kendala', href: alamat('/kendala', periode) }]}
          keterangan={(
            <>
              <span className="flex flex-wrap items-center gap-2">
                <Badge nada={sifat === 'DUKUNGAN' || !terbuka ? 'baik' : 'awas'}>{sifat === 'DUKUNGAN' ? 'Pendukung' : terbuka ? 'Terbuka' : 'Selesai'}</Badge>
                {akhir?.kategori}{pertama ? `, sejak ${namaBulan(pertama.bulan)} ${tahun}` : ''}
              </span>
              <span className="block">
                <Link href={alamatUnit(periode, unit.id)} className="tautan">{unit.nama}</Link>
                {sub ? <>{' · '}<Link href={alamatSub(periode, unit.id, sub.id)} className="tautan">{sub.kode} {sub.nama}</Link></> : ' · seluruh unit'}
              </span>
            </>
          )}
        />
        {sifat === 'KENDALA' ? (
          <div className="mb-6">
            <p>
              {kurang === null
                ? `Rupiah di baliknya belum dapat dinyatakan ${sampaiBulan(tahun, periode.bulan)}: laporan atau anggaran kasnya belum ada.`
                : kurang === 0n ? `${sub ? 'Sub-kegiatannya' : 'Unitnya'} tidak tertinggal dari anggaran kas ${sampaiBulan(tahun, periode.bulan)}.`
                  : <>Kekurangan {sub ? 'sub-kegiatannya' : 'seluruh unit, karena tidak ada sub-kegiatan yang disebut,'} terhadap anggaran kas {sampaiBulan(tahun, periode.bulan)}: <strong className="whitespace-nowrap">{rupiah(kurang)}</strong>.</>}
            </p>
            <RumusDisclosure rumus={[RUMUS.selisih, RUMUS.rupiahKendala]} />
          </div>
        ) : null}
        <div className="grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-2">
          {sifat === 'KENDALA' ? (
            <Blok judul="Apa yang sudah dilakukan?">
              <DaftarLangkah langkah={rantai.langkah} penutupan={rantai.penutupan} />
              {terbuka && bolehTulis ? <section aria-label="Catat langkah" className="cetak-sembunyi mt-4 border-t border-garis pt-4"><FormLangkah aksi={catatLangkah} unitId={unit.id} asalId={rantai.asalId} /></section> : null}
              {rantai.dapatDitutup && bolehTulis && akhir ? <section aria-label="Tutup kendala" className="cetak-sembunyi mt-6 border-t border-garis pt-4"><h3 className="mb-2 text-base font-semibold">Sudah selesai?</h3><FormTutupKendala aksi={tutupKendala} unitId={unit.id} tahun={tahun} id={akhir.id} /></section> : null}
            </Blok>
          ) : null}
          <Blok judul="Apa yang ditulis tiap bulan?"><DaftarCatatan catatan={catatan} tahun={tahun} /></Blok>
        </div>
      </Isi>
    </>
  )
}
