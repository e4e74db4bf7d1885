import Link from 'next/link'

/** Where the documents of a meeting are; before a position is frozen there are none. */
export function BagianDokumen({ rapatId, beku }: { rapatId: number; beku: boolean }) {
  return (
    <section id="dokumen" aria-labelledby="judul-dokumen" className="flex flex-col gap-2">
      <h2 id="judul-dokumen" className="text-lg">Dokumen rapat</h2>
      {beku
        ? <p className="max-w-3xl"><Link href={`/rakor/${rapatId}/dokumen`} prefetch={false} className="tautan">Buka semua dokumen</Link>: undangan, paparan, naskah arahan, siaran pers, notula, berita acara, dan lainnya, dari posisi beku yang sama.</p>
        : <p className="max-w-3xl">Dokumen disusun dari posisi beku. Bekukan posisinya lebih dulu.</p>}
    </section>
  )
}
