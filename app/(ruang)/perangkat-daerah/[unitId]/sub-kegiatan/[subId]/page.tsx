import type { Metadata } from 'next'
import { alamat, alamatSub, alamatUnit, kueriUnit } from '@/components/lihat/perangkat-daerah/alamat'
import { BantuanSub } from '@/components/lihat/perangkat-daerah/bantuan'
import { IsiSub } from '@/components/lihat/perangkat-daerah/isi-sub'
import { PembukaUnit } from '@/components/lihat/perangkat-daerah/pembuka-unit'
import { namaBin } from '@/components/lihat/perangkat-daerah/pohon-kegiatan'
import { FormTempatSub } from './form-tempat'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { hrefCsv } from '@/lib/lihat/panel/tautan'
import { panelPosisi, panelRupiah } from '@/lib/lihat/panel/umum/posisi'
import { loadTempatSub } from '@/lib/lapor/tempat/loaders'
import { loadSub } from '@/lib/lihat/perangkat-daerah/loaders-sub'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Entri sub-kegiatan' }

interface Props {
  params: Promise<{ unitId: string; subId: string }>
  searchParams: Promise<SearchParams>
}

/** One sub-kegiatan: the entries behind its figures, who made them, and every change. */
export default async function HalamanSub({ params, searchParams }: Props) {
  const [{ unitId, subId }, minta] = await Promise.all([params, searchParams])
  const periode = await loadPeriode(minta)
  const data = await loadSub(unitId, subId, periode, minta.jejak === 'semua')
  const { unit, sub, capaian } = data
  const tempat = await loadTempatSub(sub.id)
  const kueri = `${kueriUnit(periode, unit.id)}&subKegiatanId=${sub.id}`
  return (
    <>
      <BarPeriode periode={periode} melapor={false} />
      <Isi>
        <PageHead
          judul={sub.nama}
          remah={[
            { nama: 'Perangkat Daerah', href: alamat('/perangkat-daerah', periode) },
            { nama: unit.nama, href: alamatUnit(periode, unit.id) },
          ]}
          keterangan={
            <>
              <p>Kode {sub.kode}, kelompok fisik {namaBin(capaian)}</p>
              <p className="text-sm">{sub.program.kode} {sub.program.nama} › {sub.kegiatan.kode} {sub.kegiatan.nama}</p>
            </>
          }
        />
        <PembukaUnit
          capaian={capaian} panel={[...(capaian.melapor ? [panelPosisi('sub-posisi', capaian, periode.tahun)] : []), panelRupiah('sub-rupiah', capaian)]} perBulan={data.perBulan}
          hrefBulan={(bulan) => alamatSub({ ...periode, bulan }, unit.id, sub.id)} tahun={periode.tahun} unduh={() => hrefCsv(kueri, 'kabupaten')}
        />
        <IsiSub data={data} unitId={unit.id} subId={sub.id} periode={periode} kueri={kueri} />
        {tempat ? <section aria-labelledby="judul-tempat" className="mt-10"><h2 id="judul-tempat" className="mb-2 text-lg">Di mana dikerjakan</h2><FormTempatSub data={tempat} /></section> : null}
        <BantuanSub />
      </Isi>
    </>
  )
}
