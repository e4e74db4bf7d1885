'use client'

import { DaftarTemuan } from '@/components/lapor/forms/daftar-temuan'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { ajukanLaporan } from '@/lib/lapor/pelaporan/actions'
import type { Temuan } from '@/lib/lapor/pelaporan/utils'

interface FormKirimProps {
  alamat: { tahun: number; bulan: number; unitId: number }
  versi: number
  temuan: readonly Temuan[]
  /** stands for the warnings that are shown on this page */
  tanda: string
  keKepala: boolean
}

/** Handing in: a tick on the warnings, then one button. New findings come back from the server and ask for a new tick. */
export function FormKirim({ alamat, versi, temuan, tanda, keKepala }: FormKirimProps) {
  const aksi = useAksi(ajukanLaporan)
  const ditinjau = aksi.hasil.data?.terkirim === false && aksi.hasil.data.tanda !== tanda ? aksi.hasil.data : null
  const kini = ditinjau?.temuan ?? temuan
  const galat = kini.some((satu) => satu.keparahan === 'galat')
  const peringatan = kini.filter((satu) => satu.keparahan === 'peringatan').length
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} />
      {ditinjau ? <DaftarTemuan temuan={ditinjau.temuan} alamat={null} /> : null}
      {Object.entries(alamat).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
      <input type="hidden" name="versi" value={versi} />
      <input type="hidden" name="tanda" value={ditinjau?.tanda ?? tanda} />
      {peringatan > 0 && !galat ? (
        <CheckField key={ditinjau?.tanda ?? tanda} name="setuju" value="ya" required label={`${peringatan} peringatan di atas sudah saya periksa dan benar adanya.`} />
      ) : null}
      <div>
        <Button type="submit" ragam="utama" disabled={galat} aria-disabled={aksi.menunggu}>
          {aksi.menunggu ? 'Mengirim…' : keKepala ? 'Kirim ke kepala perangkat daerah' : 'Kirim ke kantor'}
        </Button>
        {galat ? <p className="mt-1 text-sm text-redup">Perbaiki dulu kesalahan di atas.</p> : <p className="mt-1 text-sm text-redup">Setelah dikirim, isian ditutup sampai dikembalikan.{keKepala ? ' Tepat waktu dihitung saat kepala menyetujui: laporan harus sampai di kantor sebelum tenggat.' : ''}</p>}
      </div>
    </form>
  )
}
