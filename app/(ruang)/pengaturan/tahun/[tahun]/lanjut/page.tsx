import type { Metadata } from 'next'
import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { bilangan, rupiah, rupiahPenuh } from '@/lib/dasar/format/angka'
import { loadLanjut, type HalamanLanjut as Data } from '@/lib/lapor/tahun-lanjut/loaders'
import { JENIS_LANJUT } from '@/lib/lapor/tahun-lanjut/types'
import { Bagian } from './bagian'

export const metadata: Metadata = { title: 'Yang dibawa ke tahun berikut' }

/** What was not spent, and apart from it what nobody reported. */
function TidakTerserap({ isi, dari, ke }: { isi: NonNullable<Data['tidakTerserap']>; dari: number; ke: number }) {
  const { pasti, sementara, belumLapor } = isi
  return (
    <div className="flex flex-col gap-1">
      <p>Belanja {dari} yang tidak terserap menurut unit yang melapor sampai Desember: {pasti.baris === 0 ? <strong>belum ada unit yang melapor Desember</strong> : <><strong>{rupiah(pasti.sisa)}</strong> dari {bilangan(pasti.baris)} unit</>}. Ditunjukkan saja; tidak ditulis sebagai anggaran {ke}. <Link className="tautan" href={`/lkpj?tahun=${dari}#lkpj-sisa`}>Rinciannya</Link></p>
      {sementara.baris === 0 ? null : <p>{bilangan(sementara.baris)} unit belum melapor Desember: pada laporan terakhirnya tersisa {rupiah(sementara.sisa)}, belum tentu tidak terserap.</p>}
      {belumLapor.baris === 0 ? null : <p>Belum lapor: {bilangan(belumLapor.baris)} unit dengan pagu {rupiah(belumLapor.pagu)}; tidak dihitung sebagai sisa.</p>}
    </div>
  )
}

/** Packages that are paid and not handed over: named, nothing to decide. */
function Luar({ luar }: Pick<Data, 'luar'>) {
  if (luar.length === 0) return null
  return (
    <section aria-labelledby="lanjut-luar" className="flex min-w-0 flex-col gap-3">
      <div><h2 id="lanjut-luar" className="text-lg">Lunas tetapi belum diserahterimakan: {bilangan(luar.length)} paket</h2><p className="text-redup">Tidak ada sisa yang dibawa. Catat serah terimanya pada halaman paketnya.</p></div>
      <Table caption="Paket yang lunas tetapi belum diserahterimakan">
        <thead><tr><Th>Paket</Th><Th>Unit</Th><Th angka>Nilai (Rp)</Th></tr></thead>
        <tbody>{luar.map(({ kunci, nama, unit, rupiah: nilai }) => <Tr key={kunci}><RowHead><Link className="tautan" href={`/pengadaan/${kunci}`}>{nama}</Link></RowHead><Td>{unit}</Td><NumTd>{rupiahPenuh(nilai)}</NumTd></Tr>)}</tbody>
      </Table>
    </section>
  )
}

function Keputusan({ keputusan: { terbuka, berakhir } }: Pick<Data, 'keputusan'>) {
  return (
    <section aria-labelledby="lanjut-keputusan" className="flex flex-col gap-1">
      <h2 id="lanjut-keputusan" className="text-lg">Keputusan rakor yang masih terbuka: {bilangan(terbuka)}</h2>
      <p className="text-redup">Tetap terbuka dengan riwayatnya pada tahun berikut tanpa dibawa; rapat berikut melanjutkannya dengan tenggat baru. <Link className="tautan" href="/tindak-lanjut?keadaan=terbuka">Lihat semuanya</Link></p>
      {berakhir.length === 0 ? null : <><p>{bilangan(berakhir.length)} milik unit yang berakhir, jadi tidak ada yang menjawabnya: putuskan ulang untuk penerusnya pada rapat berikut, lalu tutup yang lama dengan alasan.</p><ul className="list-disc pl-6">{berakhir.map((satu) => <li key={satu}>{satu}</li>)}</ul></>}
    </section>
  )
}

/** What the year before leaves for this one: by rupiah, decided by people, and what was left behind by name. */
export default async function HalamanLanjut({ params }: { params: Promise<{ tahun: string }> }) {
  await requirePeran('ADMIN', 'ANALIS')
  const { ke, dari, terdekat, daftarTahun, sisa, semua, luar, keputusan, tidakTerserap } = await loadLanjut((await params).tahun)
  const belum = sisa.filter(({ putusan, keadaan }) => putusan === null && keadaan !== 'ADA').length
  return (
    <Isi>
      <PageHead
        judul={dari === null ? `Tahun ${ke - 1} tidak ada dalam basis data` : sisa.length === 0 ? `Tidak ada sisa ${dari} yang perlu diputus untuk ${ke}` : belum === 0 ? `Semua sisa ${dari} sudah diputus untuk ${ke}` : `${bilangan(belum)} sisa ${dari} belum diputus untuk ${ke}`}
        keterangan={<nav aria-label="Tahun"><ul className="flex flex-wrap gap-3">{daftarTahun.map((satu) => <li key={satu}>{satu === ke ? <strong aria-current="page">{satu}</strong> : <Link className="tautan" href={`/pengaturan/tahun/${satu}/lanjut`}>{satu}</Link>}</li>)}</ul></nav>}
        aksi={dari === null ? null : <LinkButton href={`/pengaturan/tahun/${dari}/tutup`}>Tutup tahun {dari}</LinkButton>}
        bantuan={<p>Tidak ada yang dibawa sendiri: setiap baris dicentang orang kantor, dan yang tidak sama kode dan namanya ditanyakan. Setelan, kode, dan baris anggaran pada Menyiapkan tahun. Pagu tidak pernah ditulis dari sini.</p>}
      />
      {dari === null || tidakTerserap === null ? (
        <EmptyState judul="Belum ada yang dapat dibawa">{terdekat === null ? 'Tahun sebelumnya tidak ada dalam basis data.' : `Sisa hanya dibawa dari tahun tepat sebelumnya. Yang terdekat dalam basis data ${terdekat}; buat dahulu tahun ${ke - 1} bila sisanya perlu diteruskan.`}</EmptyState>
      ) : (
        <div className="flex flex-col gap-8">
          <TidakTerserap isi={tidakTerserap} dari={dari} ke={ke} />
          {JENIS_LANJUT.map((jenis) => <Bagian key={jenis} jenis={jenis} sisa={sisa} tanda={semua} dari={dari} ke={ke} />)}
          <Luar luar={luar} />
          <Keputusan keputusan={keputusan} />
        </div>
      )}
    </Isi>
  )
}
