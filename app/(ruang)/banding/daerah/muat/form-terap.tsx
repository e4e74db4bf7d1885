'use client'

import { TerapTempelan } from '@/components/lapor/forms/terap-tempelan'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { terapkanAngkaDaerah } from '@/lib/lapor/daerah/actions'
import type { PratinjauDaerah } from '@/lib/lapor/daerah/impor/pratinjau'

/** Saves what is shown above, all of it or nothing. */
export function FormTerap({ pratinjau, berubah }: { pratinjau: PratinjauDaerah; /** the box was edited since */ berubah: boolean }) {
  const aksi = useAksi(terapkanAngkaDaerah)
  const { BARU, SAJI_ULANG, SALAH } = pratinjau.rencana.jumlah
  const banyak = BARU + SAJI_ULANG
  // once saved, what was looked at is what is recorded: the answer stays
  if (banyak === 0 && !aksi.hasil.data) return <Notice nada={SALAH > 0 ? 'peringatan' : 'info'}>{SALAH > 0 ? 'Belum ada yang dapat disimpan. Perbaiki barisnya di kotak di atas, lalu lihat lagi.' : 'Semua angka ini sudah tercatat. Tidak ada yang perlu disimpan.'}</Notice>
  return <TerapTempelan aksi={aksi} pratinjau={pratinjau} paham={SALAH > 0 ? `Saya mengerti bahwa ${bilangan(SALAH)} baris bermasalah ditinggalkan.` : null} simpan={`Simpan ${bilangan(banyak)} angka`} berubah={berubah} />
}
