import Link from 'next/link'
import { IsiPanel } from '@/components/lihat/panel/isi-panel'
import { Blok } from '@/components/dasar/ui/blok'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { hrefCsv } from '@/lib/lihat/panel/tautan'
import { panelKurva } from '@/lib/lihat/panel/umum/kurva'
import type { VersiApbd } from '@/lib/tahun/periode/types'
import type { BarisEntri, FisikBulan, KendalaUnit } from '@/lib/lihat/perangkat-daerah/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { alamat, type AlamatPeriode } from './alamat'
import { DaftarKendala } from './daftar-kendala'
import { EntriBaris } from './entri-baris'
import { EntriFisik } from './entri-fisik'
import { JejakEntri, type BarisJejak } from './jejak-entri'

interface IsiSubProps {
  data: {
    capaian: Capaian
    perBulan: readonly Capaian[]
    baris: readonly BarisEntri[]
    fisik: readonly FisikBulan[]
    kendala: readonly KendalaUnit[]
    batasKendala: string
    bulanLapor: ReadonlySet<number>
    peringatan: readonly string[]
    jejak: readonly BarisJejak[]
    jejakLagi: boolean
  }
  unitId: number
  subId: number
  periode: AlamatPeriode & { daftarVersi: readonly VersiApbd[]; apbdVersi: VersiApbd | null }
  kueri: string
}

function Peringatan({ daftar }: { daftar: readonly string[] }) {
  if (daftar.length === 0) return null
  return (
    <Notice nada="peringatan" judul={`${awalBesar(bilanganKata(daftar.length))} hal perlu diperiksa`} className="mb-8">
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {daftar.map((kalimat) => <li key={kalimat}>{kalimat}</li>)}
      </ul>
    </Notice>
  )
}

/** The entries behind the figures of one sub-kegiatan: lines, physical progress, kendala, and every change of them. */
export function IsiSub({ data, unitId, subId, periode, kueri }: IsiSubProps) {
  const { tahun, bulan } = periode
  const terbaru = data.jejak[0]
  return (
    <>
      <Peringatan daftar={data.peringatan} />
      <div className="space-y-10">
        <IsiPanel panel={panelKurva('sub-kurva', { perBulan: data.perBulan, tahunLalu: [], tahun, bulan })} unduh={hrefCsv(kueri, 'bulan')} />
        <Blok judul={`Entri keuangan: ${bilangan(data.baris.length)} baris anggaran`} bacaan="Satu baris adalah satu rekening dengan satu sumber dana.">
          {data.baris.length > 0
            ? <EntriBaris baris={data.baris} versi={periode.daftarVersi} versiBerlaku={periode.apbdVersi?.id ?? null} bulanLapor={data.bulanLapor} />
            : <EmptyState judul="Sub-kegiatan ini belum punya baris anggaran" />}
        </Blok>
        <Blok judul="Entri fisik: target dan realisasi kumulatif">
          <EntriFisik fisik={data.fisik} bulan={bulan} bulanLapor={data.bulanLapor} />
        </Blok>
        {data.kendala.length > 0 ? (
          <Blok judul="Kendala dan dukungan sub-kegiatan ini">
            <DaftarKendala daftar={data.kendala} unitId={unitId} periode={periode} batas={data.batasKendala} />
          </Blok>
        ) : null}
        <Blok
          id="jejak"
          judul="Siapa mengubah apa?"
          bacaan={terbaru ? `Perubahan terakhir oleh ${terbaru.oleh}, ${waktuWib(terbaru.pada)}.` : undefined}
        >
          {data.jejak.length > 0
            ? <JejakEntri jejak={data.jejak} caption="Jejak perubahan sub-kegiatan ini, terbaru di atas" />
            : <EmptyState judul="Belum ada perubahan sejak data dimuat" />}
          {data.jejakLagi ? (
            <p className="mt-2">
              <Link className="tautan" href={`${alamat(`/perangkat-daerah/${unitId}/sub-kegiatan/${subId}`, periode, { jejak: 'semua' })}#jejak`}>
                Tampilkan perubahan yang lebih lama
              </Link>
            </p>
          ) : null}
        </Blok>
      </div>
    </>
  )
}
