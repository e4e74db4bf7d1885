import { namaSel } from '@/components/lapor/forms/kunci-bagian'
import { DaftarDitanya } from '@/components/lapor/besaran/daftar-ditanya'
import { DaftarJawaban } from '@/components/lapor/besaran/daftar-jawaban'
import { DaftarTemuan } from '@/components/lapor/forms/daftar-temuan'
import { RiwayatLaporan } from '@/components/lapor/forms/riwayat-laporan'
import { Notice } from '@/components/dasar/ui/notice'
import { STATUS_DIKIRIM } from '@/lib/lapor/entri/types'
import { jawabBesaran } from '@/lib/lapor/pelaporan/besaran/actions'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import { MENUNGGU_SIAPA } from '@/lib/lapor/pelaporan/utils'
import { CatatanSelUnit } from './catatan-pemeriksa'
import { BagianTandaTerima } from './bagian-tanda-terima'
import { FormKirim } from './form-kirim'
import { FormSetujui } from './form-setujui'
import { alamatBagian, alamatSelDi } from './bagian'
import { RingkasUnit } from '../../ringkas-unit'

/** Everything checked once more, then handed in; for the head: approved or sent back. */
export function BagianKirim({ lembar }: { lembar: LembarUnit }) {
  const { laporan, temuan, tanda, sidik, tahun, hak, unit, periode, isian, pengguna } = lembar
  const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
  const bolehKirim = hak.entri === null && (laporan.status === null || laporan.status === 'DRAF' || laporan.status === 'DIKEMBALIKAN')
  const lain = temuan.filter((satu) => !satu.dijawab)
  const dikirim = laporan.status !== null && STATUS_DIKIRIM.includes(laporan.status)
  return (
    <div className="flex flex-col gap-6">
      <BagianTandaTerima lembar={lembar} />
      <RingkasUnit isian={isian} />
      <CatatanSelUnit lembar={lembar} />
      <DaftarJawaban isian={isian} />
      <section aria-labelledby="judul-periksa" className="flex flex-col gap-3">
        <h2 id="judul-periksa" className="text-lg">{dikirim ? 'Laporan ini sudah dikirim' : 'Apakah laporan ini siap dikirim?'}</h2>
        <DaftarDitanya temuan={temuan} isian={isian} alamat={alamat} tautan={(kunci) => alamatSelDi(lembar, kunci)} aksi={bolehKirim ? jawabBesaran : null} />
        {(dikirim && !hak.setujui) || (lain.length === 0 && temuan.length > 0) ? null : (
          <DaftarTemuan
            temuan={lain} dikirim={dikirim}
            alamat={({ kunci, bagian }) => (kunci === null ? alamatBagian(lembar, bagian === 'kendala' ? 'kendala' : 'lembar') : alamatSelDi(lembar, kunci))}
          />
        )}
        {bolehKirim ? (
          <FormKirim
            milik={{ penggunaId: pengguna.id, ...alamat }} versi={laporan.versi} temuan={temuan} tanda={tanda} sidik={sidik} keKepala={tahun.perluPersetujuanKepala}
            nama={namaSel(isian)} alamatSel={`${alamatBagian(lembar, 'lembar')}&sel=`}
          />
        ) : null}
        {hak.setujui ? <FormSetujui alamat={alamat} versi={laporan.versi} sidik={sidik} /> : null}
        {!bolehKirim && !hak.setujui ? <Notice nada="info">{hak.entri} {laporan.status ? `Sekarang menunggu: ${MENUNGGU_SIAPA[laporan.status]}.` : ''}</Notice> : null}
      </section>
      <section aria-labelledby="judul-riwayat">
        <h2 id="judul-riwayat" className="mb-2 text-lg">Siapa melakukan apa pada laporan ini?</h2>
        <RiwayatLaporan peristiwa={laporan.peristiwa} tahun={periode.tahun} />
      </section>
    </div>
  )
}
