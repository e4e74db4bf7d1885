'use client'

import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { CheckField, TextareaField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { hapusNama } from '@/lib/tahun/pengguna/actions'

/** Where a name stands as text and stays, each with the reason. */
const YANG_TETAP = [
  ['Tanda terima laporan dan nama kepala unit', 'bagian dari dokumen resmi yang sudah disampaikan; aturannya adalah aturan arsip, bukan akun ini.'],
  ['Penanggung jawab kendala, catatan, dan uraian', 'ditulis unit sebagai isi laporan; selama bulannya terbuka, unit dapat menggantinya sendiri.'],
  ['Berkas yang sudah diunduh atau dicetak', 'tidak lagi berada di aplikasi ini.'],
  ['Log keamanan', 'menyebut nama pengguna untuk menelusuri serangan; hilang sendiri menurut masa simpannya (biasanya 400 hari).'],
  ['Salinan cadangan', 'memuat keadaan lama sampai salinannya dibuang (paling lama setahun; salinan untuk pindah server sampai Anda membuangnya). Sesudah memulihkan salinan lama, hapus namanya sekali lagi.'],
] as const

function YangTetap() {
  return (
    <Disclosure label="Apa yang dihapus, apa yang tetap, dan mengapa">
      <p className="mb-2">Dihapus: nama, nama pengguna, alamat surel, kata sandi, faktor kedua, sesi, dan pemberitahuannya, juga dari Jejak perubahan dan dari pemberitahuan orang lain. Yang pernah ia lakukan tetap tercatat atas nomor akunnya, dan segel riwayat tetap utuh.</p>
      <ul className="list-disc space-y-1 pl-5">
        {YANG_TETAP.map(([apa, mengapa]) => <li key={apa}><strong>{apa}</strong>: {mengapa}</li>)}
      </ul>
    </Disclosure>
  )
}

/** Erases the name of a person whose account is closed. */
export function HapusNama({ id }: { id: string }) {
  const aksi = useAksi(hapusNama)
  const isian = aksi.galat?.isian ?? {}
  const diIsian = 'alasan' in isian || 'paham' in isian
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} aria-labelledby="judul-hapus-nama" className="flex flex-col items-start gap-3 border-t border-garis pt-4">
      <h2 id="judul-hapus-nama" className="text-lg">Hapus nama pemilik akun</h2>
      <p className="text-sm text-redup">Bila orang yang sudah pergi memintanya (UU 27/2022 tentang Pelindungan Data Pribadi). Catatannya tetap, atas “Pengguna yang namanya dihapus”.</p>
      <YangTetap />
      {diIsian ? null : <HasilForm aksi={aksi} />}
      <input type="hidden" name="id" value={id} />
      <TextareaField label="Alasan" name="alasan" rows={3} maxLength={300} defaultValue={aksi.nilai('alasan')} error={isian.alasan} hint="Misalnya nomor surat permintaannya. Tersimpan selamanya, jadi tanpa nama orangnya." className="w-full" />
      <CheckField name="paham" value="ya" label="Saya paham: nama ini tidak dapat dikembalikan dan akunnya tidak dapat dipakai lagi" hint={isian.paham ? <span role="alert" className="text-merah">{isian.paham}</span> : null} />
      <Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menghapus…' : 'Hapus nama'}</Button>
    </form>
  )
}

/** What is left of an account whose name was erased. */
export function NamaDihapus({ pada, alasan }: { pada: Date; alasan: string }) {
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <Notice umumkan judul={`Nama pemilik akun ini dihapus pada ${waktuWib(pada)}`}>
        <p>Alasan: {alasan}</p>
        <p className="mt-1">Akun ini tidak dapat diubah, dibuka, atau dipakai masuk lagi. Bila orangnya kembali, buatkan akun baru.</p>
      </Notice>
      <YangTetap />
    </div>
  )
}
