import { Disclosure } from '@/components/dasar/ui/disclosure'

const TOMBOL: readonly [string, string][] = [
  ['Enter, Tab', 'ke sel berikutnya yang dapat diisi, ke bawah atau ke kanan; dengan Shift ke sebelumnya'],
  ['Panah, Home, End, PageUp, PageDown', 'pindah sel; dengan Ctrl sampai ke ujung'],
  ['Shift dengan panah, Ctrl+A', 'memilih beberapa sel atau semuanya'],
  ['Ketik', 'mengganti isi sel'],
  ['F2 atau ketuk sekali lagi', 'mengubah isi sel; di kolom Kendala membuka daftarnya'],
  ['Esc', 'batal mengetik; Esc lalu Tab keluar dari lembar'],
  ['Ctrl+C, Ctrl+X, Ctrl+V', 'salin, potong, tempel, juga dari dan ke Excel; daftar yang memuat kode dicocokkan dengan kodenya, urutan apa pun'],
  ['Ctrl+D', 'mengisi ke bawah dengan sel teratas pilihan'],
  ['Delete', 'mengosongkan pilihan'],
  ['Ctrl+Z, Ctrl+Y', 'mengurungkan, mengulangi'],
]

/** The keys of the grid, one tap away. */
export function Petunjuk() {
  return (
    <Disclosure label="Tombol dan cara menulis angka">
      <dl className="grid max-w-3xl gap-x-4 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
        {TOMBOL.map(([tombol, arti]) => (
          <div key={tombol} className="contents">
            <dt className="font-medium">{tombol}</dt>
            <dd className="text-redup">{arti}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 max-w-prose text-sm">Ribuan dipisah titik, desimal dengan koma: 1.234.567,89. Sel kosong berarti belum diisi; tulis 0 bila memang nol.</p>
    </Disclosure>
  )
}
