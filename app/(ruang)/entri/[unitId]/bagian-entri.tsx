import { LembarEntri } from '@/components/lapor/forms/lembar-entri'
import type { BagianTabel } from '@/components/lapor/forms/kunci-bagian'
import { SalinBulanLalu } from '@/components/lapor/grid/sinkron/salin-bulan-lalu'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Notice } from '@/components/dasar/ui/notice'
import { simpanAnggaranKas, simpanPagu, simpanTargetFisik } from '@/lib/lapor/anggaran/actions'
import { bolehUnit } from '@/lib/dasar/akses/gate'
import { loadKategoriKendala, loadKendala, loadKendalaLanjutan } from '@/lib/lapor/kendala/loaders'
import { salinBulanLalu } from '@/lib/lapor/lembar/actions'
import { loadSalinan } from '@/lib/lapor/lembar/loaders'
import { simpanFisik, simpanRealisasi } from '@/lib/lapor/pelaporan/actions'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import { BagianKendala } from './bagian-kendala'
import { BagianKirim } from './bagian-kirim'
import { BagianLembar } from './bagian-lembar'
import { alamatPagu, BagianPagu } from './bagian-pagu'
import { alamatBagian, type Tab } from './nav-bagian'
import { PilihVersi } from './pilih-versi'

const AKSI = { realisasi: simpanRealisasi, fisik: simpanFisik, pagu: simpanPagu, 'anggaran-kas': simpanAnggaranKas, 'target-fisik': simpanTargetFisik } as const

function Tabel({ lembar, bagian }: { lembar: LembarUnit; bagian: BagianTabel }) {
  const { isian, hak, periode, unit, pengguna, apbd, kas } = lembar
  const alasan = bagian === 'pagu' ? hak.pagu : bagian === 'anggaran-kas' ? hak.kas : bagian === 'target-fisik' ? hak.target : hak.entri
  const versi = bagian === 'pagu' ? { apbdVersiId: apbd?.id ?? null, kasVersiId: null } : bagian === 'anggaran-kas' ? { apbdVersiId: null, kasVersiId: kas?.id ?? null } : { apbdVersiId: null, kasVersiId: null }
  const kunciDraf = ['draf', pengguna.id, unit.id, periode.tahun, periode.bulan, bagian, versi.apbdVersiId ?? versi.kasVersiId ?? ''].join(':')
  // sub-kegiatan without lines are shown where they can be removed
  if (bagian === 'pagu' ? isian.sub.length === 0 : isian.sub.every((sub) => sub.baris.length === 0)) {
    return <EmptyState judul="Unit ini belum punya baris anggaran">Baris anggaran dibuat di bagian Pagu: pilih sub-kegiatan, rekening, dan sumber dana.</EmptyState>
  }
  return (
    <>
      {alasan ? <Notice nada="info" className="mb-3">{alasan}</Notice> : null}
      <LembarEntri
        key={kunciDraf} bagian={bagian} isian={isian} konteks={{ bulan: periode.bulan, zona: null }} aksi={AKSI[bagian]} hanyaBaca={alasan !== null}
        terkunciSampai={bagian === 'anggaran-kas' ? hak.kasTerkunciSampai : 0} targetTutup={hak.targetTutup} kunciDraf={kunciDraf} versi={versi}
        masukLagi={`/masuk?kembali=${encodeURIComponent(alamatBagian(lembar, bagian))}`}
        hapus={bagian === 'pagu' && alasan === null ? `${alamatPagu(lembar)}&hapus=` : null}
      />
    </>
  )
}

/** The tab that is open. @param sel the cell that the worksheet opens at @param hapus the line that is asked about in Pagu */
export async function BagianEntri({ lembar, bagian, sel, hapus }: { lembar: LembarUnit; bagian: Tab; sel: string | null; hapus: string | null }) {
  const { hak, periode, unit, scope, pengguna } = lembar
  const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
  switch (bagian) {
    case 'kendala': {
      const [daftar, kategori, lanjutan] = await Promise.all([loadKendala(scope, alamat), loadKategoriKendala(), loadKendalaLanjutan(scope, alamat)])
      return <BagianKendala lembar={lembar} daftar={daftar} kategori={kategori} lanjutan={lanjutan} bolehTulis={bolehUnit(pengguna, unit.id, 'tulis')} />
    }
    case 'lembar':
      return <BagianLembar lembar={lembar} sel={sel} />
    case 'fisik':
      return (
        <div className="flex flex-col gap-4">
          {hak.entri === null ? <SalinBulanLalu alamat={alamat} aksi={salinBulanLalu} salinan={await loadSalinan(alamat)} /> : null}
          <Tabel lembar={lembar} bagian="fisik" />
        </div>
      )
    case 'kirim':
      return <BagianKirim lembar={lembar} />
    case 'pagu':
      return <BagianPagu lembar={lembar} hapus={hapus} tabel={<Tabel lembar={lembar} bagian="pagu" />} />
    case 'anggaran-kas':
      return (
        <div className="flex flex-col gap-4">
          <PilihVersi lembar={lembar} bagian="anggaran-kas" />
          <Tabel lembar={lembar} bagian="anggaran-kas" />
        </div>
      )
    default:
      return <Tabel lembar={lembar} bagian={bagian} />
  }
}
