import { LinkButton } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { StatusLapor } from '@/components/lapor/forms/status-lapor'
import { DaftarCatatanSel } from '@/components/lapor/forms/daftar-catatan-sel'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { belumSelesai, MENUNGGU_SIAPA } from '@/lib/lapor/pelaporan/utils'
import type { TugasUnit } from '@/lib/lihat/hari-ini/types'
import { alamatEntri, alamatSel } from './alamat'
import { DaftarHal } from './daftar-hal'
import { halLaporan } from './hal-laporan'
import { TenggatKini } from './tenggat-kini'

/** One report of an operator: what is asked, until when, what came back, and the one next step. */
export function TugasOperator({ tugas, kini }: { tugas: TugasUnit; kini: Date }) {
  const { periode, unit, laporan, isian, catatan, hak } = tugas.lembar
  const tempat = { unitId: unit.id, tahun: periode.tahun, bulan: periode.bulan }
  const dikirim = hak.entri !== null
  const kembali = belumSelesai(catatan)
  const hal = halLaporan(tugas)
  const siap = hal.every(({ kunci, jumlah }) => jumlah === 0 || kunci === 'peringatan' || kunci === 'kendala')
  return (
    <div className="flex flex-col gap-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{bulanTahun(periode.tahun, periode.bulan)}</strong> <StatusLapor status={laporan.status} /> <TenggatKini periode={periode} kini={kini} selesai={dikirim} />
      </p>
      {laporan.status === 'DIKEMBALIKAN' && laporan.catatan ? (
        <Notice nada="peringatan" judul="Laporan dikembalikan untuk diperbaiki"><p className="whitespace-pre-line">{laporan.catatan}</p></Notice>
      ) : null}
      {kembali.length > 0 ? (
        <section aria-label="Catatan pemeriksa">
          <h3 className="mb-1 font-semibold">{bilangan(kembali.length)} catatan pemeriksa: buka selnya</h3>
          <DaftarCatatanSel catatan={kembali} isian={isian} alamat={tempat} tautan={(kunci) => alamatSel(tempat, kunci)} />
        </section>
      ) : null}
      {dikirim
        ? <p>Tidak ada yang diminta dari Anda. {laporan.status ? `Sekarang menunggu: ${MENUNGGU_SIAPA[laporan.status]}.` : hak.entri}</p>
        : <DaftarHal hal={hal} kosong="Semua sudah diisi. Tinggal dikirim." />}
      <p className="flex flex-wrap gap-2">
        {dikirim
          ? <LinkButton href={alamatEntri(tempat, 'kirim')}>Lihat pengiriman</LinkButton>
          : <>
            <LinkButton ragam={siap ? undefined : 'utama'} href={alamatEntri(tempat, 'lembar')}>{laporan.status === 'DIKEMBALIKAN' ? 'Perbaiki di lembar kerja' : 'Isi lembar kerja'}</LinkButton>
            <LinkButton ragam={siap ? 'utama' : undefined} href={alamatEntri(tempat, 'kirim')}>Periksa dan kirim</LinkButton>
          </>}
      </p>
    </div>
  )
}
