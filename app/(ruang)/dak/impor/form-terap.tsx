'use client'

import { TerapTempelan } from '@/components/lapor/forms/terap-tempelan'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { terapkanImporDak } from '@/lib/lapor/dak/actions'
import type { PratinjauDak } from '@/lib/lapor/dak/impor/pratinjau'
import { jumlah } from '@/lib/realisasi/rupiah'

interface FormTerapProps {
  pratinjau: PratinjauDak
  /** the box was edited since */
  berubah: boolean
}

/** What has to be agreed to before saving; null: nothing. */
function pahamKata({ jumlah: banyak, rencana }: PratinjauDak): string | null {
  const ditinggalkan = rencana.baris.filter(({ keadaan }) => keadaan === 'SALAH' || keadaan === 'LEPAS')
  const kata = [
    ...(ditinggalkan.length > 0 ? [`${bilangan(banyak.SALAH + banyak.LEPAS)} baris (kontrak dan salur ${rupiah(jumlah(ditinggalkan.map(({ uang }) => uang)))}) ditinggalkan`] : []),
    ...(rencana.selisih.length > 0 ? [`${bilangan(rencana.selisih.length)} jumlah pada berkas berselisih`] : []),
  ]
  return kata.length > 0 ? `Saya mengerti bahwa ${kata.join(' dan ')}.` : null
}

/** Saves what is shown above, all of it or nothing. */
export function FormTerap({ pratinjau, berubah }: FormTerapProps) {
  const aksi = useAksi(terapkanImporDak)
  const { jumlah: banyak, rencana } = pratinjau
  if (banyak.TANYA > 0) return <Notice nada="peringatan">Jawab dulu {bilangan(banyak.TANYA)} baris yang ditanyakan, lalu lihat lagi.</Notice>
  if (banyak.BARU === 0) return <Notice nada={banyak.SALAH > 0 ? 'peringatan' : 'info'}>{banyak.SALAH > 0 ? 'Belum ada yang dapat disimpan. Perbaiki barisnya di kotak di atas, lalu lihat lagi.' : 'Semua angka lembar ini sudah tercatat. Tidak ada yang perlu disimpan.'}</Notice>
  const catatan = rencana.baris.reduce((kini, satu) => kini + (satu.keadaan === 'BARU' ? satu.ubah.length : 0), 0)
  return <TerapTempelan aksi={aksi} pratinjau={pratinjau} paham={pahamKata(pratinjau)} simpan={`Simpan ${bilangan(catatan)} catatan`} berubah={berubah} />
}
