import { Badge } from '@/components/dasar/ui/badge'
import { akhiriTitik } from '@/lib/dasar/format/kalimat'
import { bulanTahun, tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import type { CatatanBulan, LangkahTercatat } from '@/lib/lihat/kendala/rantai/types'

/** What was done, dated, newest first; the closing stands above. */
export function DaftarLangkah({ langkah, penutupan }: { langkah: readonly LangkahTercatat[]; penutupan: LangkahTercatat | null }) {
  if (langkah.length === 0 && penutupan === null) return <p className="text-redup">Belum ada langkah yang dicatat.</p>
  return (
    <ol className="flex flex-col gap-3">
      {[...(penutupan ? [{ ...penutupan, tutup: true }] : []), ...langkah.map((satu) => ({ ...satu, tutup: false }))].map((satu) => (
        <li key={`${satu.tutup ? 'tutup' : 'langkah'}-${satu.id}`} className="border-l-2 border-garis-kuat pl-3">
          <p className="flex flex-wrap items-center gap-2"><time dateTime={satu.tanggal} className="font-medium">{tanggal(satu.tanggal)}</time>{satu.tutup ? <Badge nada="baik">Selesai</Badge> : null}</p>
          <p className="max-w-prose whitespace-pre-line">{satu.uraian}</p>
          <p className="text-sm text-redup">Dicatat {satu.oleh}, {waktuWib(satu.pada)}.</p>
        </li>
      ))}
    </ol>
  )
}

/** What was written month by month, newest first. */
export function DaftarCatatan({ catatan, tahun }: { catatan: readonly CatatanBulan[]; tahun: number }) {
  return (
    <ol className="flex flex-col gap-4">
      {catatan.map((satu) => (
        <li key={satu.id} className="border-l-2 border-garis pl-3">
          <p className="flex flex-wrap items-center gap-2">
            <span className="font-medium">{bulanTahun(tahun, satu.bulan)}</span><span className="text-redup">{satu.kategori}</span>
            <Badge nada={satu.status === 'SELESAI' ? 'baik' : 'awas'}>{satu.status === 'SELESAI' ? 'Selesai' : 'Terbuka'}</Badge>
          </p>
          <p className="max-w-prose whitespace-pre-line">{satu.uraian}</p>
          {satu.rencana ? <p className="max-w-prose"><span className="text-redup">Rencana: </span>{akhiriTitik(satu.rencana)}</p> : null}
          {satu.penanggungJawab ? <p><span className="text-redup">Penanggung jawab: </span>{satu.penanggungJawab}</p> : null}
          {satu.tenggat ? <p><span className="text-redup">Tenggat: </span>{tanggal(satu.tenggat)}</p> : null}
          <p className="text-sm text-redup">Ditulis {satu.oleh}, {waktuWib(satu.pada)}.</p>
        </li>
      ))}
    </ol>
  )
}
