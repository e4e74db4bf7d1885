import { DaftarTandaTerima } from '@/components/lapor/tanda-terima/daftar-tanda-terima'
import { LinkButton } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import { loadDaftarTandaTerima } from '@/lib/lapor/pelaporan/tanda-terima/loaders'
import { alamatTandaTerima, nomorTampil } from '@/lib/lapor/pelaporan/tanda-terima/utils'
import { ASAL } from '@/lib/lapor/pelaporan/utils'
import { FormTarik } from './form-tarik'

/** After handing in: the receipt at hand, and the way back while nobody has taken the report up. */
export async function BagianTandaTerima({ lembar }: { lembar: LembarUnit }) {
  const { laporan, periode, unit, pengguna, scope } = lembar
  const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
  const [akhir, ...lama] = await loadDaftarTandaTerima(scope, alamat)
  const dikirim = laporan.status !== null && laporan.status !== 'DRAF' && laporan.status !== 'DIKEMBALIKAN'
  const bolehTarik = laporan.status !== null && ASAL.tarik.includes(laporan.status) && periode.status === 'TERBUKA'
    && (pengguna.peran === 'OPERATOR' || (pengguna.peran === 'KEPALA' && laporan.status === 'DIAJUKAN'))
  const terakhir = laporan.peristiwa.at(-1)
  const ditarik = terakhir?.ke === 'DRAF' && terakhir.dari !== null ? terakhir : null
  return (
    <>
      {ditarik ? (
        <Notice nada="peringatan" judul={`Laporan ditarik kembali oleh ${ditarik.oleh}, ${waktuWib(ditarik.pada)}`}>
          <p>Perbaiki isiannya, lalu kirim lagi{periode.lewat ? '. Tenggat sudah lewat.' : ' sebelum tenggat.'}</p>
        </Notice>
      ) : null}
      {akhir && dikirim ? (
        <Notice nada="berhasil" judul={`Laporan sudah dikirim. Tanda terima ${nomorTampil(akhir)}`}>
          <p>{waktuWib(akhir.pada)}, oleh {akhir.penyampai}{akhir.terlambat ? ', sesudah tenggat' : ''}.</p>
          <p className="mt-2"><LinkButton kecil href={alamatTandaTerima(akhir)}>Buka dan cetak tanda terima</LinkButton></p>
        </Notice>
      ) : null}
      {bolehTarik ? <FormTarik alamat={alamat} versi={laporan.versi} lewat={periode.lewat} /> : null}
      {akhir && (!dikirim || lama.length > 0) ? (
        <section aria-labelledby="judul-tanda-terima">
          <h2 id="judul-tanda-terima" className="mb-2 text-lg">Tanda terima {dikirim ? 'sebelumnya' : 'pengiriman yang lalu'}</h2>
          <DaftarTandaTerima daftar={dikirim ? lama : [akhir, ...lama]} />
        </section>
      ) : null}
    </>
  )
}
