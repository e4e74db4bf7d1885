'use client'

import { Button } from '@/components/dasar/ui/button'
import { GalatBukti } from '@/components/dasar/ui/galat-bukti'
import { Notice } from '@/components/dasar/ui/notice'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { galatHasil } from '@/lib/dasar/akses/hasil'
import { aturAktif, aturUlangFaktor, aturUlangSandi, bukaKunciAkun } from '@/lib/tahun/pengguna/actions'
import { Serahan } from '../serahan'

/** What an admin does with somebody's account: a new temporary password, opening a lock, closing or reopening it. */
export function TindakanAkun({ id, aktif, terkunci, faktorKedua }: { id: string; aktif: boolean; terkunci: boolean; faktorKedua: boolean }) {
  const { hasil: sandi, menunggu: menungguSandi, formAction: kirimSandi, onSubmit: onSubmitSandi } = useAksi(aturUlangSandi)
  const { hasil: kunci, menunggu: menungguKunci, formAction: kirimKunci, onSubmit: onSubmitKunci } = useAksi(bukaKunciAkun)
  const { hasil: faktor, menunggu: menungguFaktor, formAction: kirimFaktor, onSubmit: onSubmitFaktor } = useAksi(aturUlangFaktor)
  const { hasil: status, menunggu: menungguStatus, formAction: kirimStatus, onSubmit: onSubmitStatus } = useAksi(aturAktif)
  return (
    <div className="flex flex-col gap-6">
      <form action={kirimSandi} onSubmit={onSubmitSandi} className="flex flex-col items-start gap-2">
        <h2 className="text-lg">Lupa kata sandi</h2>
        <p className="text-sm text-redup">Membuat kata sandi sementara baru dan mengakhiri semua sesinya.</p>
        <input type="hidden" name="id" value={id} />
        <Button type="submit" aria-disabled={menungguSandi}>Atur ulang kata sandi</Button>
        {sandi.data ? <Serahan {...sandi.data} /> : null}
        <GalatBukti galat={galatHasil(sandi)} />
      </form>
      {faktor.data ? <Notice nada="berhasil" umumkan>Faktor kedua dihapus dan sesinya berakhir. Pemiliknya dan admin lain diberi tahu.</Notice> : null}
      {faktorKedua ? (
        <form action={kirimFaktor} onSubmit={onSubmitFaktor} className="flex flex-col items-start gap-2">
          <h2 className="text-lg">Kehilangan faktor kedua</h2>
          <p className="text-sm text-redup">Menghapus faktor kedua dan kode pemulihannya, dan mengakhiri semua sesinya. Pastikan dulu bahwa yang meminta memang pemilik akun.</p>
          <input type="hidden" name="id" value={id} />
          <Button type="submit" ragam="bahaya" aria-disabled={menungguFaktor}>Hapus faktor kedua</Button>
          <GalatBukti galat={galatHasil(faktor)} />
        </form>
      ) : null}
      {terkunci ? (
        <form action={kirimKunci} onSubmit={onSubmitKunci} className="flex flex-col items-start gap-2">
          <h2 className="text-lg">Terkunci</h2>
          <input type="hidden" name="id" value={id} />
          <Button type="submit" aria-disabled={menungguKunci}>Buka kunci</Button>
          <GalatBukti galat={galatHasil(kunci)} />
        </form>
      ) : null}
      <form action={kirimStatus} onSubmit={onSubmitStatus} className="flex flex-col items-start gap-2">
        <h2 className="text-lg">{aktif ? 'Nonaktifkan' : 'Aktifkan lagi'}</h2>
        <p className="text-sm text-redup">{aktif ? 'Sesinya berakhir sekarang juga dan ia tidak dapat masuk lagi. Sesudah itu namanya dapat dihapus di halaman ini bila diminta.' : 'Ia dapat masuk lagi dengan kata sandi terakhirnya.'}</p>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="aktif" value={aktif ? 'tidak' : 'ya'} />
        <Button type="submit" ragam={aktif ? 'bahaya' : 'biasa'} aria-disabled={menungguStatus}>{aktif ? 'Nonaktifkan akun' : 'Aktifkan akun'}</Button>
        <GalatBukti galat={galatHasil(status)} />
      </form>
    </div>
  )
}
