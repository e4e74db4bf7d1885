import Link from 'next/link'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import type { HasilBanyak } from '@/lib/lapor/pelaporan/borongan/pilihan'

const KATA = { periksa: 'mulai diperiksa', verifikasi: 'diverifikasi; unitnya diberi tahu' } as const

interface HasilBoronganProps {
  hasil: HasilBanyak
  kueri: string
  kunci: string | null
}

/** What became of the ticked reports, one by one where something was left, and what comes next. */
export function HasilBorongan({ hasil: { daftar, langkah, menunggu }, kueri, kunci }: HasilBoronganProps) {
  const tersisa = daftar.filter(({ hasil }) => hasil !== 'selesai')
  const selesai = daftar.length - tersisa.length
  return (
    <Notice nada={tersisa.length > 0 ? 'peringatan' : 'berhasil'} umumkan className="mb-3" judul={`${bilangan(selesai)} laporan ${KATA[langkah]}.`}>
      {tersisa.length > 0 ? (
        <>
          <p>{bilangan(tersisa.length)} tetap seperti semula:</p>
          <ul className="list-disc pl-5">
            {tersisa.map(({ unitId, nama, hasil, kata }) => (
              <li key={unitId}><Link className="tautan" href={`/verifikasi/${unitId}?${kueri}`}>{nama}</Link>{hasil === 'berubah' ? ' (berubah)' : ''}: {kata}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        {menunggu > 0 ? `Berikutnya: ${bilangan(menunggu)} laporan masih menunggu verifikasi.` : 'Tidak ada lagi laporan yang menunggu verifikasi.'}
        {menunggu === 0 && kunci ? <> Berikutnya: <Link className="tautan" href={kunci}>kunci periode</Link>.</> : null}
      </p>
    </Notice>
  )
}
