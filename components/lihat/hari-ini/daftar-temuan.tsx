/** Findings that ask for work, by their own titles; each opens its whole. */
export function DaftarTemuan({ judul, temuan }: { judul: string; temuan: readonly { kunci: string; judul: string; href: string }[] }) {
  if (temuan.length === 0) return null
  return (
    <section aria-labelledby="temuan" className="flex flex-col gap-2">
      <h2 id="temuan" className="text-lg">{judul}</h2>
      <ul className="divide-y divide-garis">
        {temuan.map((satu) => <li key={satu.kunci} className="py-1.5"><a href={satu.href} className="tautan inline-flex min-h-8 items-center">{satu.judul}</a></li>)}
      </ul>
    </section>
  )
}
