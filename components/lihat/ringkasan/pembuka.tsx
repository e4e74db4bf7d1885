import { bacaBullet, BulletBars, type BarisBullet } from '@/components/dasar/charts/bullet'
import { Disclosure, RumusDisclosure } from '@/components/dasar/ui/disclosure'
import { UnduhCsv } from '@/components/dasar/ui/unduh-csv'
import { ZonaMark } from '@/components/dasar/ui/zona-mark'
import { TabelCapaian } from '@/components/dasar/tables/tabel-capaian'
import { rekat, rupiah } from '@/lib/dasar/format/angka'
import { asalFisik, dasarBanding } from '@/lib/dasar/format/fisik'
import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import { namaBulan, sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { Rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { hrefCsv } from './tautan'

const SERATUS: Rasio = { ada: true, pembilang: 1n, penyebut: 1n }

/** Physical progress beside its target: both over one base where there is one, which is said, and how old the values are. */
function bulletFisik(capaian: Capaian): BarisBullet {
  const { fisik, targetFisik, terbanding } = capaian
  const keterangan = [asalFisik(capaian), dasarBanding(capaian)].filter((kata) => kata !== null).join('; ') || null
  const suku = terbanding.fisik.ada ? { nilai: terbanding.fisik, target: terbanding.target } : { nilai: fisik, target: targetFisik }
  return { nama: 'Fisik tertimbang', ...suku, keterangan }
}

/** The three measures of a position on one scale: against pagu, against anggaran kas, physical. */
export function barisBullet(capaian: Capaian): BarisBullet[] {
  const { serapanPagu, target, serapanAngkas, zona, alasanZona, sementara, angkasWajar } = capaian
  return [
    { nama: 'Terhadap pagu', nilai: serapanPagu, target },
    {
      nama: 'Terhadap anggaran kas',
      nilai: serapanAngkas,
      target: SERATUS,
      catatan: <ZonaMark zona={zona} alasan={alasanZona} sementara={sementara} />,
      keterangan: angkasWajar ? null : 'anggaran kas tidak wajar',
    },
    bulletFisik(capaian),
  ]
}

/** The amounts of every rakor in full, where people check them; of a month nobody has reported the plan alone. */
export function Rupiah({ kabupaten: { posisi, bulan, selisih, melapor } }: { kabupaten: Capaian }) {
  const sampai = `s.d. ${namaBulan(bulan)}`
  const arah = selisih === null || selisih === 0n ? '' : selisih < 0n ? ' (tertinggal)' : ' (mendahului)'
  const butir = [
    { nama: 'Pagu', nilai: posisi.pagu },
    { nama: `Anggaran kas ${sampai}`, nilai: posisi.angkas },
    ...(melapor ? [{ nama: `Realisasi ${sampai}${posisi.realisasi !== null && !posisi.realisasiDiisi ? ' (tidak diisi)' : ''}`, nilai: posisi.realisasi }, { nama: `Selisih${arah}`, nilai: selisih }] : []),
  ]
  return (
    <dl className="mt-2 mb-3 flex flex-wrap gap-x-6 gap-y-1 text-sm max-sm:flex-col">
      {butir.map(({ nama, nilai }) => (
        <div key={nama} className="flex gap-x-1.5 max-sm:justify-between">
          <dt className="text-redup">{nama}</dt>
          <dd className="font-semibold">{rupiah(nilai)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What the regent reads first: one sentence, and the three bars it comes from. */
export function Pembuka({ kabupaten, tahun, kueri }: { kabupaten: Capaian; tahun: number; kueri: string }) {
  const baris = barisBullet(kabupaten)
  const sampai = sampaiBulan(tahun, kabupaten.bulan)
  return (
    <section aria-labelledby="pembuka">
      <h1 id="pembuka" className="max-w-5xl text-lg leading-tight font-semibold sm:text-xl">{rekat(kalimatPosisi(kabupaten, tahun))}</h1>
      <Rupiah kabupaten={kabupaten} />
      <BulletBars baris={baris} />
      <div className="cetak-sembunyi flex flex-wrap gap-x-4">
        <Disclosure label="Tabel" lipat className="open:w-full">
          <p className="mb-2 max-w-prose text-sm">{baris.map(bacaBullet).join(' ')}</p>
          <TabelCapaian caption={`Posisi kabupaten ${sampai}`} judulKolom="Wilayah" daftar={[kabupaten]} />
        </Disclosure>
        <RumusDisclosure
          rumus={[RUMUS.serapanPagu, RUMUS.target, RUMUS.deviasi, RUMUS.serapanAngkas, RUMUS.cakupanLapor, RUMUS.fisik, RUMUS.cakupanFisik, RUMUS.targetFisik, RUMUS.deviasiFisik]}
        />
        <UnduhCsv href={hrefCsv(kueri, 'kabupaten')} />
      </div>
    </section>
  )
}
