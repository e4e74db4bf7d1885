'use client'

import { useActionState } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { galatHasil, type HasilAksi } from '@/lib/dasar/akses/hasil'
import { aturAktif, aturUlangSandi, bukaKunciAkun } from '@/lib/tahun/pengguna/actions'
import { Serahan } from '../serahan'

function Galat({ hasil }: { hasil: HasilAksi }) {
  const galat = galatHasil(hasil)
  return galat ? <Notice nada="galat" umumkan>{galat.pesan}</Notice> : null
}

/** What an admin does with somebody's account: a new temporary password, opening a lock, closing or reopening it. */
export function TindakanAkun({ id, aktif, terkunci }: { id: string; aktif: boolean; terkunci: boolean }) {
  const [sandi, kirimSandi, menungguSandi] = useActionState(aturUlangSandi, {})
  const [kunci, kirimKunci, menungguKunci] = useActionState(bukaKunciAkun, {})
  const [status, kirimStatus, menungguStatus] = useActionState(aturAktif, {})
  return (
    <div className="flex flex-col gap-6">
      <form action={kirimSandi} className="flex flex-col items-start gap-2">
        <h2 className="text-lg">Lupa kata sandi</h2>
        <p className="text-sm text-redup">Membuat kata sandi sementara baru dan mengakhiri semua sesinya.</p>
        <input type="hidden" name="id" value={id} />
        <Button type="submit" aria-disabled={menungguSandi}>Atur ulang kata sandi</Button>
        {sandi.data ? <Serahan {...sandi.data} /> : null}
        <Galat hasil={sandi} />
      </form>
      {terkunci ? (
        <form action={kirimKunci} className="flex flex-col items-start gap-2">
          <h2 className="text-lg">Terkunci</h2>
          <input type="hidden" name="id" value={id} />
          <Button type="submit" aria-disabled={menungguKunci}>Buka kunci</Button>
          <Galat hasil={kunci} />
        </form>
      ) : null}
      <form action={kirimStatus} className="flex flex-col items-start gap-2">
        <h2 className="text-lg">{aktif ? 'Nonaktifkan' : 'Aktifkan lagi'}</h2>
        <p className="text-sm text-redup">{aktif ? 'Sesinya berakhir sekarang juga dan ia tidak dapat masuk lagi.' : 'Ia dapat masuk lagi dengan kata sandi terakhirnya.'}</p>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="aktif" value={aktif ? 'tidak' : 'ya'} />
        <Button type="submit" ragam={aktif ? 'bahaya' : 'biasa'} aria-disabled={menungguStatus}>{aktif ? 'Nonaktifkan akun' : 'Aktifkan akun'}</Button>
        <Galat hasil={status} />
      </form>
    </div>
  )
}
