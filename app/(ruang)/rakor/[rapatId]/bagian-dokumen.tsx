import Link from 'next/link'

/** Where the documents of a meeting are; before a position is frozen there are those that need no figures. */
export function BagianDokumen({ rapatId, beku }: { rapatId: number; beku: boolean }) {
  return (
    <section id="dokumen" aria-labelledby="judul-dokumen" className="flex flex-col gap-2">
      <h2 id="judul-dokumen" className="text-lg">Dokumen rapat</h2>
      {beku
        ? <p className="max-w-3xl"><Link href={`/rakor/${rapatId}/dokumen`} prefetch={false} className="tautan">Buka semua dokumen</Link>: undangan, paparan, naskah arahan, siaran pers, notula, berita acara, dan lainnya, dari posisi beku yang sama.</p>
        : <p className="max-w-3xl"><Link href={`/rakor/${rapatId}/dokumen`} prefetch={false} className="tautan">Buat undangan dan daftar hadir</Link> sekarang, tanpa angka posisi. Dokumen lain disusun sesudah posisi dibekukan.</p>}
    </section>
  )
}
