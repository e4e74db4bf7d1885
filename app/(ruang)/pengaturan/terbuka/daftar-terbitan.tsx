import { Badge } from '@/components/dasar/ui/badge'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import type { TerbitanKantor } from '@/lib/rakor/terbuka/types'
import { FormTarik } from './form-tarik'

function Satu({ terbitan, menyala }: { terbitan: TerbitanKantor; menyala: boolean }) {
  const { id, tahun, bulan, urutan, asal, contoh, rekonsiliasi, kalimat, oleh, diterbitkanPada, dibacaPada, ditarik, tarikOleh, unduhan, sha256 } = terbitan
  const nama = `${bulanTahun(tahun, bulan)}, terbitan ke-${urutan}`
  const alamat = `/terbuka/${tahun}/${bulan}/${urutan}`
  const jumlah = unduhan.reduce((n, satu) => n + satu.jumlah, 0)
  return (
    <li className="py-4">
      <h3 className="font-semibold">{menyala ? <a href={alamat} className="tautan">{nama}</a> : nama} {ditarik === null ? null : <Badge>ditarik</Badge>} {contoh ? <Badge>data contoh</Badge> : null}</h3>
      <p className="max-w-4xl">{kalimat}</p>
      <p className="text-sm text-redup">
        {asal === 'RAPAT' ? 'Posisi beku rapat' : 'Bulan terkunci'}, {rekonsiliasi ? 'sudah direkonsiliasi' : 'belum direkonsiliasi'}. Diterbitkan {oleh}, {waktuWib(diterbitkanPada)}; data per {waktuWib(dibacaPada)}.
        {' '}Alamat <code>{alamat}</code>, sidik <code className="break-all">{sha256.slice(0, 16)}…</code>
      </p>
      {ditarik === null ? null : <p>Ditarik {tarikOleh}, {waktuWib(ditarik.pada)}: {ditarik.alasan}</p>}
      {jumlah === 0 ? <p className="text-sm text-redup">Berkasnya belum pernah diunduh.</p> : (
        <details><summary className="lipatan">Diunduh {bilangan(jumlah)} kali</summary><ul className="pb-2 text-sm">{unduhan.map((satu) => <li key={satu.nama}>{satu.nama}: {bilangan(satu.jumlah)}</li>)}</ul></details>
      )}
      {ditarik === null ? <FormTarik terbitanId={id} nama={nama} /> : null}
    </li>
  )
}

/** Every publication, with who, when, how often it was taken, and the way to withdraw it. */
export function DaftarTerbitan({ daftar, menyala }: { daftar: readonly TerbitanKantor[]; menyala: boolean }) {
  if (daftar.length === 0) return <EmptyState judul="Belum ada yang diterbitkan"><p>Pilih bulan yang terkunci di atas, lihat pratinjaunya, lalu terbitkan.</p></EmptyState>
  return <ul className="divide-y divide-garis border-y border-garis">{daftar.map((satu) => <Satu key={satu.id} terbitan={satu} menyala={menyala} />)}</ul>
}
