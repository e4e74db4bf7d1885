import Link from 'next/link'
import { pukulWib } from '@/lib/dasar/format/tanggal'
import { bilangan } from '@/lib/dasar/format/angka'
import { loadRingkasHadir } from '@/lib/rakor/kehadiran/loaders'
import { kalimatKuorum } from '@/lib/rakor/kehadiran/utils'
import type { Rapat } from '@/lib/rakor/rapat/types'

/** Attendance on the meeting's own page: to the office how many are invited and came, to a unit its own invitations. */
export async function BagianHadir({ rapat }: { rapat: Rapat }) {
  const ringkas = await loadRingkasHadir(rapat.id)
  if (ringkas.jenis === 'UNIT') {
    if (ringkas.undangan.length === 0) return null
    return (
      <section aria-labelledby="judul-hadir" className="flex flex-col gap-2">
        <h2 id="judul-hadir" className="text-lg">Undangan unit Anda</h2>
        <ul className="max-w-3xl divide-y divide-garis">
          {ringkas.undangan.map((satu) => <li key={satu.id} className="py-1">{satu.jabatan}, {satu.singkat}: {satu.pada === null ? 'belum hadir' : `hadir ${pukulWib(satu.pada)}`}</li>)}
        </ul>
        <p className="text-sm text-redup">Kehadiran dicatat dengan memindai kode QR di layar pintu ruang pada hari rapat.</p>
      </section>
    )
  }
  const { hitung, bolehTulis, terbuka } = ringkas
  return (
    <section id="kehadiran" aria-labelledby="judul-hadir" className="flex flex-col gap-2">
      <h2 id="judul-hadir" className="text-lg">{hitung.undangan === 0 ? 'Undangan belum disusun' : `${bilangan(hitung.hadir)} dari ${bilangan(hitung.undangan)} undangan hadir`}</h2>
      {hitung.undangan === 0 ? null : <p>{kalimatKuorum(hitung)}.</p>}
      <p className="cetak-sembunyi flex flex-wrap gap-x-4">
        <Link href={`/rakor/${rapat.id}/kehadiran`} prefetch={false} className="tautan min-h-8 content-center">Undangan dan kehadiran</Link>
        {bolehTulis && terbuka ? <Link href={`/rakor/${rapat.id}/kehadiran/layar`} prefetch={false} className="tautan min-h-8 content-center">Layar kode di pintu ruang</Link> : null}
        {hitung.undangan === 0 ? null : <Link href={`/rakor/${rapat.id}/kehadiran/daftar`} prefetch={false} className="tautan min-h-8 content-center">Daftar hadir untuk dicetak</Link>}
      </p>
    </section>
  )
}
