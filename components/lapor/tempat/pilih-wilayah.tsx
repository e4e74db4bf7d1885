import type { Wilayah } from '@/lib/tahun/wilayah/types'

/** Boxes to tick: every kecamatan, and behind one tap the pekon and kelurahan in it. */
export function PilihWilayah({ wilayah, terpilih, nama = 'wilayah[]' }: { wilayah: readonly Wilayah[]; terpilih: readonly number[]; nama?: string }) {
  const Kotak = ({ satu }: { satu: Wilayah }) => (
    <label className="flex min-h-8 items-center gap-2"><input type="checkbox" name={nama} value={satu.id} defaultChecked={terpilih.includes(satu.id)} className="size-4 accent-aksen" />{satu.nama}</label>
  )
  return (
    <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
      {wilayah.filter(({ tingkat }) => tingkat === 'KECAMATAN').map((satu) => {
        const bawah = wilayah.filter(({ indukId }) => indukId === satu.id)
        return (
          <div key={satu.id}>
            <Kotak satu={satu} />
            {bawah.length === 0 ? null : (
              <details open={bawah.some(({ id }) => terpilih.includes(id))} className="ml-6 text-sm">
                <summary className="tautan">Pekon di {satu.nama}</summary>
                <div className="py-1">{bawah.map((satuBawah) => <Kotak key={satuBawah.id} satu={satuBawah} />)}</div>
              </details>
            )}
          </div>
        )
      })}
    </div>
  )
}
