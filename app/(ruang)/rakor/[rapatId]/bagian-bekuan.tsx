import Link from 'next/link'
import { FormBekukan } from './form-bekukan'
import { CheckField } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { kataDini } from '@/lib/rakor/bekuan/utils'
import type { Bekuan } from '@/lib/rakor/bekuan/types'
import type { Rapat } from '@/lib/rakor/rapat/types'

/** The frozen positions of a meeting, the one that counts first, and the way to make one. */
export function BagianBekuan({ rapat, bekuan, bolehTulis }: { rapat: Rapat; bekuan: readonly Bekuan[]; bolehTulis: boolean }) {
  const dapat = bolehTulis && (rapat.keadaan === 'DRAF' || rapat.keadaan === 'DIBEKUKAN')
  const dini = kataDini(rapat, rapat.tanggal)
  return (
    <section id="bekukan" aria-labelledby="judul-bekuan" className="flex flex-col gap-3">
      <h2 id="judul-bekuan" className="text-lg">{bekuan.length === 0 ? 'Posisi belum dibekukan' : 'Posisi beku'}</h2>
      <p className="max-w-3xl">Pembekuan menyimpan semua angka {bulanTahun(rapat.tahun, rapat.batasBulan)} pada satu saat. Dokumen rapat dibuat dari sini; perbaikan sesudahnya hanya mengubah halaman harian.</p>
      {bekuan.length > 0 ? (
        <ol className="max-w-4xl divide-y divide-garis">
          {bekuan.map((satu, i) => (
            <li key={satu.id} className="py-2">
              <p className="font-medium"><Link href={`/rakor/${rapat.id}/posisi?bekuan=${satu.urutan}`} prefetch={false} className="tautan">Ke-{satu.urutan}, {waktuWib(satu.dibacaPada)}</Link>{i === 0 ? ', yang dipakai' : ', diganti yang lebih baru'}</p>
              <p className="text-sm text-redup">Oleh {satu.oleh}; {bilangan(satu.bagian)} bagian; segel nomor {bilangan(Number(satu.segelNomor))}; sidik <code className="break-all">{satu.sha256.slice(0, 16)}</code></p>
              {i === 0 ? <p className="text-sm"><Link href={`/rakor/${rapat.id}/banding`} prefetch={false} className="tautan">Bandingkan dengan data hari ini dan rakor lalu</Link></p> : null}
            </li>
          ))}
        </ol>
      ) : null}
      {dapat ? <FormBekukan rapatId={rapat.id} urutan={bekuan.length + 1}>{dini === null ? null : <CheckField name="dini" value="ya" label={`${dini}, hari rapat: angkanya belum lengkap`} hint="Umur paket dan kendala yang lewat tenggat dihitung sampai hari rapat. Dokumennya menyebut bahwa bulan itu belum berakhir." />}</FormBekukan> : null}
    </section>
  )
}
