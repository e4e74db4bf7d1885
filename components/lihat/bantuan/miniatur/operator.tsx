import { Bingkai, TabelMini, TombolMini } from './bingkai'

/** The worksheet with the active cell and a closed one. */
export const GambarLembar = () => (
  <Bingkai
    alt="Lembar kerja: tiga baris anggaran dengan kolom pagu, realisasi bulan ini, dan fisik. Sel realisasi baris kedua aktif; sel pagu abu-abu karena tertutup."
    keterangan="Bingkai tebal: sel yang aktif. Abu-abu: tertutup, hanya dibaca."
  >
    <TabelMini
      kolom={['Baris anggaran', 'Pagu', 'Bulan ini', 'Fisik %']}
      baris={[
        [{ isi: 'Belanja alat tulis' }, { isi: '12.000.000', rupa: 'tutup' }, { isi: '1.250.000', rupa: 'biasa' }, { isi: '52,00', rupa: 'biasa' }],
        [{ isi: 'Belanja perjalanan' }, { isi: '80.000.000', rupa: 'tutup' }, { isi: '6.300.000', rupa: 'aktif' }, { isi: '', rupa: 'biasa' }],
        [{ isi: 'Belanja jasa' }, { isi: '45.000.000', rupa: 'tutup' }, { isi: '', rupa: 'biasa' }, { isi: '', rupa: 'biasa' }],
      ]}
    />
    <p className="mt-2">Tersimpan 19.38</p>
  </Bingkai>
)

/** The preview of a pasted block that is matched by codes. */
export const GambarTempel = () => (
  <Bingkai
    alt="Pratinjau tempel: dua baris cocok dengan nilai lama dan baru, satu kode tidak ditemukan dan nilainya disebut, lalu tombol Masukkan 2 angka dan Batal."
    keterangan="Pratinjau: yang cocok, yang berubah, dan yang tidak ditemukan beserta rupiahnya."
  >
    <p className="mb-2 font-semibold">2 cocok dan berubah, 0 sudah sama, 1 tidak masuk.</p>
    <TabelMini
      kolom={['Kode pada daftar Anda', 'Semula', 'Menjadi']}
      baris={[
        [{ isi: '1.02.01.2.01.0001 · 5.1.02.01' }, { isi: 'kosong', rupa: 'biasa' }, { isi: '1.250.000', rupa: 'biasa' }],
        [{ isi: '1.02.01.2.01.0006 · 5.1.02.04' }, { isi: '6.000.000', rupa: 'biasa' }, { isi: '6.300.000', rupa: 'biasa' }],
        [{ isi: '1.02.99.2.01.0001 tidak ditemukan' }, { isi: '–', rupa: 'biasa' }, { isi: '900.000', rupa: 'salah' }],
      ]}
    />
    <p className="mt-2 flex flex-wrap gap-2"><TombolMini utama>Masukkan 2 angka</TombolMini><TombolMini>Batal</TombolMini></p>
  </Bingkai>
)

/** The Kirim tab with its findings. */
export const GambarKirim = () => (
  <Bingkai
    alt="Bagian Kirim: jumlah laporan, dua peringatan dengan centang bahwa sudah diperiksa, dan tombol Kirim ke kantor."
    keterangan="Kesalahan menahan pengiriman; peringatan dicentang setelah diperiksa."
  >
    <p className="flex justify-between gap-4 border-b border-garis py-1"><span>Realisasi bulan ini</span><span className="font-medium tabular-nums">Rp7.550.000</span></p>
    <p className="flex justify-between gap-4 border-b border-garis py-1"><span>Serapan terhadap anggaran kas</span><span className="font-medium tabular-nums">78,20%</span></p>
    <p className="mt-2 border-l-4 border-kuning bg-kuning-alas px-3 py-1">2 peringatan untuk diperiksa</p>
    <p className="mt-2">☑ 2 peringatan di atas sudah saya periksa dan benar adanya.</p>
    <p className="mt-2"><TombolMini utama>Kirim ke kantor</TombolMini></p>
  </Bingkai>
)

/** A note of the verifier at its cell. */
export const GambarDikembalikan = () => (
  <Bingkai
    alt="Laporan dikembalikan: catatan pemeriksa di atas lembar, dan sel yang dicatat berbingkai kuning."
    keterangan="Tautan catatan membuka selnya; tanggapan ditulis di bagian Kirim."
  >
    <p className="mb-2 border-l-4 border-kuning bg-kuning-alas px-3 py-1">1 catatan pemeriksa: “Cocokkan dengan SPJ, kurang satu nota.”</p>
    <TabelMini
      kolom={['Baris anggaran', 'Bulan ini', 'Fisik %']}
      baris={[
        [{ isi: 'Belanja perjalanan' }, { isi: '6.300.000', rupa: 'catatan' }, { isi: '40,00', rupa: 'biasa' }],
        [{ isi: 'Belanja jasa' }, { isi: '0', rupa: 'biasa' }, { isi: '0,00', rupa: 'biasa' }],
      ]}
    />
  </Bingkai>
)

/** The receipt. */
export const GambarTandaTerima = () => (
  <Bingkai
    alt="Tanda terima: nomor, waktu, pengirim, jumlah, dan sidik isi; keadaan cocok."
    keterangan="Sidik isi dihitung ulang setiap dibuka: cocok, atau berubah sejak dikirim."
  >
    <p className="mb-2 border-l-4 border-hijau bg-hijau-alas px-3 py-1 font-semibold">Cocok: isi yang tersimpan sekarang sama dengan yang dikirim</p>
    <p className="flex justify-between gap-4 border-b border-garis py-1"><span>Nomor</span><span className="font-medium tabular-nums">0042/TT/2023</span></p>
    <p className="flex justify-between gap-4 border-b border-garis py-1"><span>Diterima</span><span className="font-medium">9 Agustus 2023 pukul 19.42 WIB</span></p>
    <p className="pt-1 font-mono break-words">5f1c09ab 77de0142 …</p>
  </Bingkai>
)
