import type { Metadata } from 'next'
import { KataPernyataan, KataProyeksi } from '@/components/lihat/kendala/kata-pernyataan'
import { FormPernyataan } from '@/components/lapor/pernyataan/form-pernyataan'
import { alamat, alamatUnit } from '@/components/lihat/perangkat-daerah/alamat'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { Blok } from '@/components/dasar/ui/blok'
import { LinkButton } from '@/components/dasar/ui/button'
import { PageHead } from '@/components/dasar/ui/page-head'
import { simpanPenilaian } from '@/lib/lapor/pernyataan/actions'
import { loadPernyataanUnit } from '@/lib/lihat/kendala/rantai/loaders'
import { triwulan } from '@/lib/realisasi/bulan'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Pernyataan unit' }

interface Props { params: Promise<{ unitId: string }>; searchParams: Promise<SearchParams> }
const ROMAWI = ['I', 'II', 'III', 'IV'] as const

/** What one unit says beside its figures, quarter by quarter, and what the office thinks of its year-end. */
export default async function HalamanPernyataan({ params, searchParams }: Props) {
  const [{ unitId }, minta] = await Promise.all([params, searchParams])
  const periode = await loadPeriode(minta)
  const { unit, pernyataan, penilaian, kantor, bolehTulis } = await loadPernyataanUnit(unitId, periode)
  const { tahun, bulan } = periode
  const kini = triwulan(bulan)
  const dibuka = periode.daftarBulan.some((satu) => triwulan(satu.bulan) === kini && satu.status !== null && satu.status !== 'BELUM_DIBUKA')
  const daftar = [...new Set([kini, ...pernyataan.map((satu) => satu.triwulan), ...penilaian.map((satu) => satu.triwulan)])].sort((a, b) => b - a)
  return (
    <>
      <BarPeriode periode={periode} melapor={false} />
      <Isi>
        <PageHead
          judul={`Apa yang dikatakan ${unit.namaSingkat} tentang akhir tahunnya?`}
          remah={[{ nama: 'Kendala', href: alamat('/kendala', periode) }, { nama: unit.nama, href: alamatUnit(periode, unit.id) }]}
          keterangan="Pernyataan unit dan penilaian kantor; keduanya bukan hasil hitungan."
          aksi={bolehTulis ? <LinkButton href={`/entri/${unit.id}?tahun=${tahun}&bulan=${bulan}&bagian=kendala`}>Tulis pernyataan unit</LinkButton> : undefined}
        />
        <div className="space-y-8">
          {daftar.map((satu) => {
            const kata = pernyataan.find((item) => item.triwulan === satu) ?? null
            const nilai = penilaian.find((item) => item.triwulan === satu) ?? null
            return (
              <Blok key={satu} judul={`Triwulan ${ROMAWI[satu - 1] ?? satu} ${tahun}`}>
                <div className="grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-2">
                  <section aria-label="Menurut unit" className="space-y-3">
                    <h3 className="text-base font-semibold">Menurut unit</h3>
                    <KataProyeksi proyeksi={kata?.proyeksi ?? null} cap={kata} kosong="Unit belum menulis perkiraan." />
                    <KataPernyataan pernyataan={kata} />
                  </section>
                  <section aria-label="Menurut kantor" className="space-y-3">
                    <h3 className="text-base font-semibold">Menurut kantor</h3>
                    <KataProyeksi proyeksi={nilai} cap={nilai} kosong="Kantor belum menilai." />
                    {kantor && satu === kini ? (
                      dibuka ? <FormPernyataan key={nilai?.versi ?? 0} aksi={simpanPenilaian} alamat={{ unitId: unit.id, tahun, bulan }} semula={nilai ? { versi: nilai.versi, proyeksi: nilai } : null} milik="kantor" />
                        : <p className="text-redup">Penilaian dapat ditulis setelah bulan pertama triwulan ini dibuka.</p>
                    ) : null}
                  </section>
                </div>
              </Blok>
            )
          })}
        </div>
      </Isi>
    </>
  )
}
