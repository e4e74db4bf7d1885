import { StatusLapor } from '@/components/lapor/forms/status-lapor'
import { LinkButton } from '@/components/dasar/ui/button'
import { alamatEntri } from '@/components/lihat/hari-ini/alamat'
import { RingkasKepala } from '@/components/lihat/hari-ini/ringkas-kepala'
import { TenggatKini } from '@/components/lihat/hari-ini/tenggat-kini'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { belumDiKantor, MENUNGGU_SIAPA } from '@/lib/lapor/pelaporan/utils'
import type { TugasUnit } from '@/lib/lihat/hari-ini/types'
import { FormSetujui } from '../entri/[unitId]/form-setujui'

/** One report of a head: what it says, and her decision under it. */
export function TugasKepala({ tugas, kini }: { tugas: TugasUnit; kini: Date }) {
  const { periode, unit, laporan, hak } = tugas.lembar
  const tempat = { unitId: unit.id, tahun: periode.tahun, bulan: periode.bulan }
  return (
    <div className="flex flex-col gap-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{bulanTahun(periode.tahun, periode.bulan)}</strong> <StatusLapor status={laporan.status} /> <TenggatKini periode={periode} kini={kini} selesai={!belumDiKantor(laporan)} />
      </p>
      {hak.setujui ? null : <p>Tidak ada yang menunggu persetujuan Anda. Sekarang menunggu: {MENUNGGU_SIAPA[laporan.status ?? 'DRAF']}.</p>}
      <RingkasKepala tugas={tugas} />
      {hak.setujui ? <FormSetujui alamat={tempat} versi={laporan.versi} sidik={tugas.lembar.sidik} /> : null}
      <p><LinkButton href={alamatEntri(tempat, 'kirim')}>Lihat laporan selengkapnya</LinkButton></p>
    </div>
  )
}
